import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import './schema.ts'

/** What one of two who met asks the other: do you know somebody who …? */
export interface AlongView {
  id: string
  meetingId: string
  /** The actor asks it. */
  own: boolean
  words: string
}

/** In one meeting, or wherever: what the actor asked, and what they are asked and did not answer. One query. */
export async function alongIn(db: Db, sealing: Sealing, meetingId?: string): Promise<AlongView[]> {
  const rows = await db
    .selectFrom('introductions.asked_along as a')
    .innerJoin(
      (eb) =>
        eb
          .selectFrom((from) => from.fn<{ id: string; mine: boolean }>('introductions.along', []).as('t'))
          .select(['t.id', 't.mine'])
          .as('mine'),
      (join) => join.onRef('mine.id', '=', 'a.id'),
    )
    .innerJoin('platform.sealing_key as k', 'k.id', 'a.sealing_key_id')
    .select([
      'a.id',
      'a.meeting_id as meetingId',
      'mine.mine as own',
      'a.words',
      'k.id as keyId',
      'k.wrapped',
    ])
    .$if(meetingId !== undefined, (query) => query.where('a.meeting_id', '=', meetingId ?? ''))
    .orderBy('a.asked_at')
    .orderBy('a.id')
    .limit(100)
    .execute()
  return rows.map(({ words, keyId, wrapped, ...one }) => ({
    ...one,
    words: sealing.open(keyId, wrapped, words) ?? '',
  }))
}
