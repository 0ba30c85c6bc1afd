import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'

/** A note to the actor, or one they wrote. */
export interface NoteView {
  id: string
  from: string
  body: string
  at: Date
  readAt: Date | null
  /** The actor wrote it. */
  own: boolean
}

const notes = (db: Db) =>
  db
    .selectFrom('introductions.note as n')
    .innerJoin(
      (eb) =>
        eb
          .selectFrom((from) =>
            from.fn<{ note: string; mine: boolean }>('introductions.my_notes', []).as('m'),
          )
          .select(['m.note', 'm.mine'])
          .as('mine'),
      (join) => join.onRef('mine.note', '=', 'n.id'),
    )
    .select(['n.id', 'n.from_name as from', 'n.at', 'n.read_at as readAt', 'mine.mine as own'])

/** Those to the actor, the latest first, without what they say. */
export const notesToMe = (db: Db) =>
  notes(db).where('mine.mine', '=', false).orderBy('n.at', 'desc').orderBy('n.id').limit(50).execute()

const withBody = (db: Db) =>
  notes(db)
    .innerJoin('platform.sealing_key as k', 'k.id', 'n.sealing_key_id')
    .select(['n.body', 'k.id as keyId', 'k.wrapped'])

type WithBody = Awaited<ReturnType<ReturnType<typeof withBody>['executeTakeFirstOrThrow']>>

const openIn =
  (sealing: Sealing) =>
  ({ body, keyId, wrapped, ...note }: WithBody): NoteView => ({
    ...note,
    body: sealing.open(keyId, wrapped, body) ?? '',
  })

/** To and from the actor, the oldest first, for what one takes along. */
export async function allMyNotes(db: Db, sealing: Sealing): Promise<NoteView[]> {
  return (await withBody(db).orderBy('n.at').orderBy('n.id').execute()).map(openIn(sealing))
}

/** Undefined for who neither wrote nor received it. */
export async function findNote(db: Db, sealing: Sealing, id: string): Promise<NoteView | undefined> {
  const row = await withBody(db).where('n.id', '=', id).executeTakeFirst()
  return row && openIn(sealing)(row)
}
