import type { Db } from '../../../../platform/database/connect.ts'
import type { CircleKind } from '../../schema.ts'
import type { Counted, Holds } from '../schema.ts'

/** That a list was taken in, for hosts of the circle. */
export interface Receipt {
  id: string
  holds: Holds
  counted: Counted
  at: Date
  undoneAt: Date | null
}

const columns = ['i.id', 'i.holds', 'i.counted', 'i.at', 'i.undone_at as undoneAt'] as const

/** The latest first. */
export const findImports = (db: Db, circleId: string): Promise<Receipt[]> =>
  db
    .selectFrom('circles.import as i')
    .select(columns)
    .where('i.circle_id', '=', circleId)
    .orderBy('i.at', 'desc')
    .limit(20)
    .execute()

export const findImport = (db: Db, slug: string, id: string): Promise<Receipt | undefined> =>
  db
    .selectFrom('circles.import as i')
    .innerJoin('circles.circle as c', 'c.id', 'i.circle_id')
    .select(columns)
    .where('i.id', '=', id)
    .where('c.slug', '=', slug)
    .executeTakeFirst()

export interface ImportedCircle {
  kind: CircleKind
  slug: string
  name: string
  made: boolean
}

/** What an import made and is still there, as it came; the first five hundred. */
export const importedCircles = (db: Db, importId: string): Promise<ImportedCircle[]> =>
  db
    .selectFrom('circles.imported_circle as l')
    .innerJoin('circles.circle as c', 'c.id', 'l.circle_id')
    .select(['c.kind', 'c.slug', 'c.name', 'l.made'])
    .where('l.import_id', '=', importId)
    .orderBy('l.position')
    .limit(500)
    .execute()
