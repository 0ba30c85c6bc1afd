import { randomInt } from 'node:crypto'
import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { WayOfWriting } from '../schema.ts'
import type { KeptTold } from './media/keep-told.ts'
import { layBeside } from './media/lay-beside.ts'

interface Parts {
  db: Db
  clock: Clock
  sealing: Sealing
}

interface Spoken {
  speakerSeatId: string
  /** Null: the speaker wrote it. */
  writerSeatId: string | null
  way: WayOfWriting
  words: string
  /** What was said in a spoken minute, a drawing or a photo; the words are then its written version, or nothing. */
  told?: KeptTold
}

/**
 * Keeps what somebody said, seen by nobody else yet: what the speaker typed is theirs, what another wrote down waits
 * for the speaker's yes. Each sentence has a key of its own, so that nothing ties it to a seat or to another sentence.
 * @returns the contribution's id.
 * @throws Absent when the speaker does not sit where the actor sits; Invalid for a fourth sentence of one's own, and for a
 * fourth that waits for the same speaker.
 */
export function layDown(parts: Parts, spoken: Spoken): Promise<string> {
  return keep(parts, spoken).catch(noLongerTheirs)
}

/** Whoever erases everything of a seat at this very moment is waited for, and then it is nobody's to speak from. */
function noLongerTheirs(error: unknown): never {
  if ((error as { code?: string }).code === '42501') throw new Absent()
  throw error
}

async function keep({ db, clock, sealing }: Parts, spoken: Spoken): Promise<string> {
  const id = clock.id()
  const { circleId, organisationId } = await whereSaid(db, spoken.speakerSeatId)
  const state = spoken.writerSeatId === null ? 'confirmed' : 'waiting'
  // Counted from anywhere: who reads the words may see this number, and must not learn whether they were changed.
  const number = randomInt(1, 1_000_000)
  await db
    .insertInto('contributions.contribution')
    .values({ id, circle_id: circleId, organisation_id: organisationId, state, current_version: number })
    .execute()
  await db
    .insertInto('contributions.speaker')
    .values({
      contribution_id: id,
      speaker_seat_id: spoken.speakerSeatId,
      writer_seat_id: spoken.writerSeatId,
      way: spoken.way,
    })
    .execute()
    .catch(refuse('three_sentences', 'sentence.three'))
    .catch(refuse('three_waiting', 'sentence.three-waiting'))
  const key = spoken.told?.key ?? sealing.newKey(clock)
  await db.insertInto('platform.sealing_key').values(key.row).execute()
  await db
    .insertInto('contributions.contribution_version')
    .values({
      contribution_id: id,
      number,
      body: key.seal(spoken.words),
      sealing_key_id: key.row.id,
      written_by_seat_id: spoken.writerSeatId ?? spoken.speakerSeatId,
    })
    .execute()
  if (spoken.told) await layBeside(db, { id, number }, spoken.told)
  return id
}

/** Turns the database's refusal of a fourth sentence into a message at the field. */
export function refuse(constraint: 'three_sentences' | 'three_waiting', message: string) {
  return (error: unknown): never => {
    if ((error as { constraint?: string }).constraint === constraint) throw new Invalid({ words: message })
    throw error
  }
}

async function whereSaid(db: Db, seatId: string): Promise<{ circleId: string; organisationId: string }> {
  const row = await db
    .selectFrom('circles.seat as s')
    .innerJoin('circles.circle as c', 'c.id', 's.circle_id')
    .select(['c.id', 'c.parent_id'])
    .where('s.id', '=', seatId)
    .where('s.ended_at', 'is', null)
    .executeTakeFirst()
  if (!row?.parent_id) throw new Absent()
  return { circleId: row.id, organisationId: row.parent_id }
}
