import type { Db } from '../../../platform/database/connect.ts'
import type { Bilingual } from '../../../platform/i18n/words.ts'
import type { DocumentKind } from '../schema.ts'

/** One version of a text. */
export interface VersionView {
  number: number
  title: Bilingual
  body: Bilingual
  changed: Bilingual
  why: Bilingual
  publishedAt: Date
}

/** A text of a movement, as it holds now. */
export interface DocumentView extends VersionView {
  id: string
  kind: DocumentKind
}

const columns = [
  'v.number',
  'v.title',
  'v.body',
  'v.changed',
  'v.why',
  'v.published_at as publishedAt',
] as const

/** What holds now, in the order in which each was first published. */
export function documentsOf(db: Db, movementId: string): Promise<DocumentView[]> {
  return db
    .selectFrom('about_us.document as d')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('about_us.document_version as last')
          .selectAll()
          .whereRef('last.document_id', '=', 'd.id')
          .orderBy('last.number', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .select(['d.id', 'd.kind', ...columns])
    .where('d.movement_id', '=', movementId)
    .where('d.ended_at', 'is', null)
    .orderBy('d.begun_at')
    .orderBy('d.id')
    .limit(100)
    .execute()
}

/** A text with all its versions, the latest first. */
export interface DocumentWithVersions {
  id: string
  kind: DocumentKind
  versions: VersionView[]
}

/** Undefined where this movement has no such text. */
export async function findDocument(
  db: Db,
  movementId: string,
  id: string,
): Promise<DocumentWithVersions | undefined> {
  const rows = await db
    .selectFrom('about_us.document as d')
    .innerJoin('about_us.document_version as v', 'v.document_id', 'd.id')
    .select(['d.id', 'd.kind', ...columns])
    .where('d.id', '=', id)
    .where('d.movement_id', '=', movementId)
    .where('d.ended_at', 'is', null)
    .orderBy('v.number', 'desc')
    .execute()
  const [last] = rows
  return last && { id: last.id, kind: last.kind, versions: rows.map(({ id: _, kind: __, ...one }) => one) }
}
