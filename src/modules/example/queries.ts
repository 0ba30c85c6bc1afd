import type { Db } from '../../platform/database/connect.ts'
import { inLanguage, type Locale } from '../../platform/i18n/words.ts'
import type { Company } from './schema.ts'

export interface PersonaView {
  slug: string
  name: string
  company: Company
  /** Who this is and what they may see. */
  line: string
}

export interface PaperView {
  name: string
  kind: 'card' | 'invitation'
  code: string
  word: string | null
  line: string
}

/** Everybody one may look along with, in the order of the page. */
export async function personas(db: Db, locale: Locale): Promise<PersonaView[]> {
  const rows = await db
    .selectFrom('example.persona')
    .select(['slug', 'name', 'company', 'line'])
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, line: inLanguage(row.line, locale) }))
}

/** The cards and invitations that lie on the table. */
export async function papers(db: Db, locale: Locale): Promise<PaperView[]> {
  const rows = await db
    .selectFrom('example.paper')
    .select(['name', 'kind', 'code', 'word', 'line'])
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, line: inLanguage(row.line, locale) }))
}

/** The name of somebody on the page; undefined when the slug names nobody there. */
export async function nameOf(db: Db, slug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('example.persona')
    .select('name')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row?.name
}
