import type { Audience as FinerAudience } from '../../../platform/consent/index.ts'
import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { mySpeakingSeats } from '../../circles/index.ts'
import { askedAgain, needingSecond } from '../deciding/queries.ts'
import { seatsIHelp } from '../help/queries.ts'
import type { Aside, Audience, ContributionState, Second } from '../schema.ts'
import { mediaColumns, viewOf } from './media/queries.ts'
import type { MediaView } from './media/told.ts'

/** Somebody's own sentence, or one that waits in the hand of who wrote it down. */
export interface OwnWords {
  id: string
  /** Null when the key was erased. */
  words: string | null
  state: ContributionState
  audience: Audience | null
  /** The same as it was chosen: also a team, the movement or partners. */
  reach: FinerAudience | null
  withName: boolean
  /** What its speaker answered instead of choosing an audience; null for everybody else. */
  aside: Aside | null
  /** When its speaker erased it for good; null where it is still there. */
  erasedAt: Date | null
  version: number
  circleId: string
  speaker: { seatId: string; name: string }
  /** Who wrote it down, where that was somebody else; the name may be empty. */
  writer: { seatId: string; name: string } | null
  /** The spoken minute, drawing or photo it is; the words are then its written version, or empty. */
  media: MediaView | null
  /** What its speaker said last for talking on, where that needs a second yes, and what was answered; null for everybody else. */
  second: { said: FinerAudience; answer: Second } | null
  /** A yes that goes further than who was there needs a second one, as its speaker decides now. */
  needsSecond: boolean
  /** An earlier yes is asked again, since its speaker decides in another way now. */
  asksAgain: boolean
  /** Whom its speaker asked to write it out, and what they wrote; null for everybody else. */
  writing: { by: string; words: string | null } | null
}

/** What the actor said, in all states, in the order in which the places at each table were taken. */
export async function myWords(db: Db, sealing: Sealing, actor: VerifiedActor): Promise<OwnWords[]> {
  if (actor.kind === 'nobody') return []
  const rows = await ownWords(db).where('s.speaker_seat_id', 'in', mySpeakingSeats(db)).execute()
  return rows.map((row) => opened(sealing, row))
}

/** What the actor wrote down for who they help now, and nobody has said yes to. */
export async function wordsInMyHand(db: Db, sealing: Sealing, actor: VerifiedActor): Promise<OwnWords[]> {
  if (actor.kind === 'nobody') return []
  const rows = await ownWords(db)
    .where('s.writer_seat_id', 'in', mySpeakingSeats(db))
    .where('s.speaker_seat_id', 'in', seatsIHelp(db))
    .where('c.state', '=', 'waiting')
    .execute()
  return rows.map((row) => opened(sealing, row))
}

/** One sentence of the actor's, or one that waits in their hand; undefined when it is neither. */
export async function findOwnWords(
  db: Db,
  sealing: Sealing,
  actor: VerifiedActor,
  contributionId: string,
): Promise<(OwnWords & { as: 'speaker' | 'writer' }) | undefined> {
  if (actor.kind === 'nobody') return undefined
  const row = await ownWords(db)
    .select((eb) => [
      eb('s.speaker_seat_id', 'in', mySpeakingSeats(db)).as('speaks'),
      eb('s.writer_seat_id', 'in', mySpeakingSeats(db)).as('writes'),
      eb('s.speaker_seat_id', 'in', seatsIHelp(db)).as('helps'),
    ])
    .where('c.id', '=', contributionId)
    .executeTakeFirst()
  if (!row) return undefined
  if (row.speaks) return { ...opened(sealing, row), as: 'speaker' }
  if (row.writes && row.helps && row.state === 'waiting') return { ...opened(sealing, row), as: 'writer' }
  return undefined
}

/** Whether a speaker can say yes without the writer's device: with an account, or on a device open at their seat. */
export async function canSpeakForThemselves(db: Db, seatId: string): Promise<boolean> {
  const { can } = await db
    .selectNoFrom((eb) => eb.fn<boolean>('circles.can_speak_for_themselves', [eb.val(seatId)]).as('can'))
    .executeTakeFirstOrThrow()
  return can
}

export interface EarlierWords {
  /** From 1, the oldest. */
  number: number
  words: string | null
}

/** What a sentence said before, oldest first, for its speaker. */
export async function earlierWords(
  db: Db,
  sealing: Sealing,
  contributionId: string,
): Promise<EarlierWords[]> {
  const rows = await db
    .selectFrom('contributions.contribution_version as v')
    .innerJoin('contributions.contribution as c', 'c.id', 'v.contribution_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 'v.sealing_key_id')
    .select(['v.body', 'v.sealing_key_id as keyId', 'k.wrapped'])
    .where('v.contribution_id', '=', contributionId)
    .whereRef('v.number', '<', 'c.current_version')
    .orderBy('v.number')
    .execute()
  return rows.map(({ keyId, wrapped, body }, i) => ({
    number: i + 1,
    words: sealing.open(keyId, wrapped, body),
  }))
}

function ownWords(db: Db) {
  return db
    .selectFrom('contributions.speaker as s')
    .innerJoin('contributions.contribution as c', 'c.id', 's.contribution_id')
    .innerJoin('contributions.contribution_version as v', (join) =>
      join.onRef('v.contribution_id', '=', 'c.id').onRef('v.number', '=', 'c.current_version'),
    )
    .innerJoin('platform.sealing_key as k', 'k.id', 'v.sealing_key_id')
    .innerJoin('circles.seat as speaker', 'speaker.id', 's.speaker_seat_id')
    .leftJoin('circles.seat as writer', 'writer.id', 's.writer_seat_id')
    .leftJoin('contributions.written_out as wo', 'wo.contribution_id', 'c.id')
    .leftJoin('circles.seat as asked', 'asked.id', 'wo.writer_seat_id')
    .leftJoin('contributions.aside as a', 'a.contribution_id', 'c.id')
    .leftJoin('contributions.contribution_media as m', 'm.contribution_id', 'c.id')
    .leftJoin('contributions.allowed as l', (join) =>
      join.onRef('l.contribution_id', '=', 'c.id').on('l.purpose', '=', 'talk-on'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('contributions.consent_entry as e')
          .select(['e.second', 'e.said_audience'])
          .whereRef('e.contribution_id', '=', 'c.id')
          .where('e.purpose', '=', 'talk-on')
          .orderBy('e.id', 'desc')
          .limit(1)
          .as('e'),
      (join) => join.onTrue(),
    )
    .select(['l.audience as reach', 'e.second', 'e.said_audience'])
    .select((eb) => [
      eb('c.id', 'in', needingSecond(db)).as('needs_second'),
      eb('c.id', 'in', askedAgain(db)).as('asks_again'),
    ])
    .select(mediaColumns)
    .select(['wo.writer_seat_id as asked_seat_id', 'asked.name as asked_name', 'wo.body as written_out'])
    .select(['c.id', 'c.state', 'c.audience', 'c.with_name', 'c.version', 'c.circle_id', 'c.erased_at'])
    .select(['v.body', 'v.sealing_key_id', 'k.wrapped', 's.speaker_seat_id', 's.writer_seat_id'])
    .select(['speaker.name as speaker_name', 'writer.name as writer_name', 'a.answer as aside'])
    .orderBy('s.speaker_seat_id')
    .orderBy('s.place')
    .orderBy('c.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof ownWords>['execute']>>[number]

const opened = (sealing: Sealing, row: Row): OwnWords => ({
  id: row.id,
  words: sealing.open(row.sealing_key_id, row.wrapped, row.body),
  state: row.state,
  audience: row.audience,
  reach: row.reach,
  withName: row.with_name,
  aside: row.aside,
  erasedAt: row.erased_at,
  version: row.version,
  circleId: row.circle_id,
  speaker: { seatId: row.speaker_seat_id, name: row.speaker_name },
  writer: row.writer_seat_id === null ? null : { seatId: row.writer_seat_id, name: row.writer_name ?? '' },
  media: viewOf(row),
  second:
    row.second === null || row.said_audience === null
      ? null
      : { said: row.said_audience, answer: row.second },
  needsSecond: row.needs_second === true,
  asksAgain: row.asks_again === true,
  writing:
    row.asked_seat_id === null
      ? null
      : {
          by: row.asked_name ?? '',
          words: row.written_out && sealing.open(row.sealing_key_id, row.wrapped, row.written_out),
        },
})
