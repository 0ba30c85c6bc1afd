import type { Purpose } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'

/** How somebody decides, as they said it last. */
export interface Deciding {
  together: boolean
  young: { from: number; below: number } | null
  /** Who sat beside them then; null: they did not say. */
  present: string | null
  at: Date
}

/** Who decides with somebody. */
export interface Beside {
  id: string
  name: string
  since: Date
}

/** The actor's own, latest first; the first is what holds. */
export async function myNotes(db: Db, sealing: Sealing): Promise<Deciding[]> {
  const rows = await notes(db).execute()
  return rows.map(({ together, from, below, keyId, wrapped, sealed, at }) => ({
    ...{ together, at },
    young: from === null || below === null ? null : { from, below },
    present: keyId === null || sealed === null ? null : sealing.open(keyId, wrapped, sealed),
  }))
}

const notes = (db: Db) =>
  db
    .selectFrom('contributions.deciding_note as n')
    .leftJoin('platform.sealing_key as k', 'k.id', 'n.sealing_key_id')
    .select(['n.together', 'n.young_from as from', 'n.young_below as below', 'n.at'])
    .select(['n.present as sealed', 'k.id as keyId', 'k.wrapped'])
    .orderBy('n.id', 'desc')

/** Who decides with the actor now. */
export async function myBeside(db: Db, sealing: Sealing): Promise<Beside | undefined> {
  const row = await db
    .selectFrom('contributions.beside as b')
    .innerJoin('platform.sealing_key as k', 'k.id', 'b.sealing_key_id')
    .select(['b.id', 'b.name', 'b.at as since', 'k.id as keyId', 'k.wrapped'])
    .where('b.ended_at', 'is', null)
    .orderBy('b.at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { id: row.id, name: sealing.open(row.keyId, row.wrapped, row.name) ?? '', since: row.since }
}

/** For which purposes a yes about somebody's own words needs a second one now, and for which an earlier yes is asked again. */
export interface DecidingAbout {
  needs: readonly Purpose[]
  again: readonly Purpose[]
}

export const decidedByOneself: DecidingAbout = { needs: [], again: [] }

/** Of the actor's own words, by contribution; none of who always decided by themselves. */
export async function myDeciding(db: Db): Promise<ReadonlyMap<string, DecidingAbout>> {
  const rows = await deciding(db)
    .select(['d.contribution_id as id', 'd.purpose', 'd.needs', 'd.again'])
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, of]) => [
      id,
      {
        needs: of.filter(({ needs }) => needs).map(({ purpose }) => purpose),
        again: of.filter(({ again }) => again).map(({ purpose }) => purpose),
      },
    ]),
  )
}

interface DecidingRow {
  contribution_id: string
  purpose: Purpose
  needs: boolean
  again: boolean
}

const deciding = (db: Db) => db.selectFrom((eb) => eb.fn<DecidingRow>('contributions.my_deciding').as('d'))

/** The actor's own words for which a yes to talk on needs a second one now, as a subquery of their ids. */
export const needingSecond = (db: Db) =>
  deciding(db).select('d.contribution_id').where('d.purpose', '=', 'talk-on').where('d.needs', '=', true)

/** The actor's own words of which an earlier yes is asked again, as a subquery of their ids. */
export const askedAgain = (db: Db) => deciding(db).select('d.contribution_id').where('d.again', '=', true)

/** Whether who decides with the actor may read these words. */
export async function isShownBeside(db: Db, contributionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('contributions.shown_beside as s')
    .innerJoin('contributions.beside as b', 'b.id', 's.beside_id')
    .select('s.beside_id')
    .where('s.contribution_id', '=', contributionId)
    .where('b.ended_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
