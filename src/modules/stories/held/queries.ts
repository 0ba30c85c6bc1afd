import type { CommandContext } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { HeldEnd } from './schema.ts'

/** That a story is held out of readers' sight, or was, as its writers read it. */
export interface HeldView {
  id: string
  movementId: string
  /** Null, with no reason: a copy from before it was put back. */
  keyId: string | null
  /** May be empty. */
  reason: string
  /** May be empty. */
  answer: string
  /** Days, `YYYY-MM-DD`. */
  heldOn: string
  untilOn: string
  endedOn: string | null
  endedAs: HeldEnd | null
  version: number
}

/** The last time that something the actor writes was held. Undefined: never. */
export async function heldOf(db: Db, sealing: Sealing, storyId: string): Promise<HeldView | undefined> {
  const row = await db
    .selectFrom('stories.held as h')
    .innerJoin('stories.story as s', 's.id', 'h.story_id')
    .leftJoin('platform.sealing_key as k', 'k.id', 'h.sealing_key_id')
    .select([
      'h.id',
      'h.movement_id as movementId',
      'h.reason',
      'h.answer',
      'h.held_on as heldOn',
      'h.version',
    ])
    .select([
      'h.until_on as untilOn',
      'h.ended_on as endedOn',
      'h.ended_as as endedAs',
      'k.id as keyId',
      'k.wrapped',
    ])
    .where('h.story_id', '=', storyId)
    .orderBy('h.held_on', 'desc')
    .orderBy('h.until_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const { wrapped, reason, answer, ...held } = row
  const open = (sealed: Buffer | null) =>
    (sealed && held.keyId && sealing.open(held.keyId, wrapped, sealed)) || ''
  return { ...held, reason: open(reason), answer: open(answer) }
}

/** What a command of its writers is about. @throws Absent where nothing of theirs is held. */
export async function heldNow({
  db,
  sealing,
  input,
}: Pick<CommandContext<{ story: string }>, 'db' | 'sealing' | 'input'>): Promise<HeldView> {
  const held = await heldOf(db, sealing, input.story)
  if (!held || held.endedOn !== null) throw new Absent()
  return held
}

/** What the actor writes and nobody reads, because it is held. */
export async function heldOfMine(db: Db): Promise<{ storyId: string; untilOn: string }[]> {
  return db
    .selectFrom('stories.held as h')
    .innerJoin('stories.story as s', 's.id', 'h.story_id')
    .select(['h.story_id as storyId', 'h.until_on as untilOn'])
    .where('h.ended_on', 'is', null)
    .orderBy('h.until_on')
    .orderBy('h.id')
    .execute()
}
