import type { Db } from '../../../platform/database/connect.ts'
import { preparedInShapes } from '../../../platform/database/prepared.ts'
import { type Bilingual, inLanguage, type Locale } from '../../../platform/i18n/words.ts'

/** A movement as its front page needs it. */
export interface Front {
  id: string
  slug: string
  name: string
  contactName: string
  contactPhone: string
  welcome: Welcome
}

/** What it says first; empty where it said nothing yet. */
export interface Welcome {
  sentence: Bilingual
  /** An empty line parts two paragraphs. */
  words: Bilingual
  /** 0 where its hosts wrote nothing here yet. */
  version: number
}

const frontRows = preparedInShapes((db, { slug }: { slug: string | undefined }) =>
  db
    .selectFrom('circles.circle as c')
    .leftJoin('movements.welcome as w', 'w.movement_id', 'c.id')
    .select(['c.id', 'c.slug', 'c.name', 'c.contact_name', 'c.contact_phone', 'c.welcome as before'])
    .select(['w.sentence', 'w.words', 'w.version'])
    .where('c.kind', '=', 'movement')
    .where('c.parent_id', 'is', null)
    .$if(slug !== undefined, (query) => query.where('c.slug', '=', slug ?? ''))
    .orderBy('c.created_at')
    .orderBy('c.slug')
    .limit(1),
)

/** The movement of this name, or without one the first; undefined where there is none for who looks. */
export async function findFront(db: Db, slug?: string): Promise<Front | undefined> {
  const [row] = await frontRows(db, { slug }, null)
  if (!row) return undefined
  const { contact_name, contact_phone, before, sentence, words, version, ...circle } = row
  const lines = before?.lines ?? []
  const together = (locale: Locale) => lines.map((line) => inLanguage(line, locale)).join('\n\n')
  return {
    ...circle,
    contactName: contact_name ?? '',
    contactPhone: contact_phone ?? '',
    welcome: {
      sentence: sentence ?? before?.sentence ?? {},
      words: words ?? (lines.length > 0 ? { nl: together('nl'), en: together('en') } : {}),
      version: version ?? 0,
    },
  }
}
