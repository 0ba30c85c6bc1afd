import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { Outcome } from './schema.ts'

/** What the actor may know of a meeting that they are asked for, or brought about. */
export interface MeetingView {
  id: string
  /** The actor introduced two others. */
  introduces: boolean
  /** What the actor said; null: nothing yet, or they only introduced. */
  says: 'yes' | 'no' | null
  /** Both said yes, as far as the actor may know. */
  met: boolean
  /** Who asked or introduced. */
  by: string
  /** Null until both said yes. Of who introduced: both names. */
  other: string | null
  /** The other's introduction, where the actor may see it anyway. */
  introduction: { id: string; name: string } | null
}

interface MineRow {
  meeting: string
  introduces: boolean
  says: 'yes' | 'no' | null
  met: boolean
  meets: string | null
  other_name: string | null
}

const meetings = (db: Db) =>
  db
    .selectFrom((eb) => eb.fn<MineRow>('introductions.my_meetings', []).as('mine'))
    .innerJoin('introductions.meeting as m', 'm.id', 'mine.meeting')
    .leftJoin('introductions.introduction as i', 'i.id', 'mine.meets')
    .select(['m.id', 'm.introducer_name as by', 'mine.introduces', 'mine.says', 'mine.met'])
    .select(['mine.other_name as other', 'i.id as introductionId', 'i.name as introductionName'])

type Row = Awaited<ReturnType<ReturnType<typeof meetings>['executeTakeFirstOrThrow']>>

const viewOf = ({ introductionId, introductionName, ...row }: Row): MeetingView => ({
  ...row,
  introduction: introductionId === null ? null : { id: introductionId, name: introductionName ?? '' },
})

/** All of the actor's, the latest first. */
export async function myMeetings(db: Db): Promise<MeetingView[]> {
  const rows = await meetings(db).orderBy('m.asked_at', 'desc').orderBy('m.id').limit(50).execute()
  return rows.map(viewOf)
}

const withWhy = (db: Db) =>
  meetings(db)
    .innerJoin('platform.sealing_key as k', 'k.id', 'm.sealing_key_id')
    .select(['m.why', 'k.id as keyId', 'k.wrapped'])

type WithWhy = Awaited<ReturnType<ReturnType<typeof withWhy>['executeTakeFirstOrThrow']>>

const openIn =
  (sealing: Sealing) =>
  ({ why, keyId, wrapped, ...meeting }: WithWhy) => ({
    ...viewOf(meeting),
    why: sealing.open(keyId, wrapped, why) ?? '',
  })

/** All of the actor's with what was written, the oldest first, for what one takes along. */
export async function allMyMeetings(db: Db, sealing: Sealing) {
  return (await withWhy(db).orderBy('m.asked_at').orderBy('m.id').execute()).map(openIn(sealing))
}

/** With what was written when it was asked; undefined for everybody else. */
export async function findMeeting(
  db: Db,
  sealing: Sealing,
  id: string,
): Promise<(MeetingView & { why: string }) | undefined> {
  const row = await withWhy(db).where('m.id', '=', id).executeTakeFirst()
  return row && openIn(sealing)(row)
}

/** A promise to call, as the two who met see it. */
export interface PromiseView {
  id: string
  meetingId: string
  /** The actor promised it. */
  own: boolean
  /** `YYYY-MM-DD` */
  dueOn: string
  words: string
  outcome: Outcome | null
  told: string
}

/** What the two promised each other, in the order in which they did. */
export const promisesIn = (db: Db, sealing: Sealing, meetingId: string): Promise<PromiseView[]> =>
  promises(db, sealing, meetingId)

/** What the actor promised and was promised, wherever. */
export const allMyPromises = (db: Db, sealing: Sealing) => promises(db, sealing)

async function promises(db: Db, sealing: Sealing, meetingId?: string): Promise<PromiseView[]> {
  const mine = db
    .selectFrom((eb) => eb.fn<{ mine: string }>('introductions.my_promises').as('mine'))
    .select('mine.mine')
  const rows = await db
    .selectFrom('introductions.call_promise as p')
    .innerJoin('platform.sealing_key as k', 'k.id', 'p.sealing_key_id')
    .select([
      'p.id',
      'p.meeting_id as meetingId',
      'p.due_on as dueOn',
      'p.words',
      'p.outcome',
      'p.told',
      'k.id as keyId',
      'k.wrapped',
    ])
    .select((eb) => eb('p.id', 'in', mine).as('own'))
    .$if(meetingId !== undefined, (query) => query.where('p.meeting_id', '=', meetingId ?? ''))
    .orderBy('p.promised_at')
    .orderBy('p.id')
    .limit(500)
    .execute()
  return rows.map(({ words, told, keyId, wrapped, own, ...promise }) => {
    const open = (sealed: Buffer | null) => (sealed && sealing.open(keyId, wrapped, sealed)) ?? ''
    return { ...promise, own: Boolean(own), words: open(words), told: open(told) }
  })
}
