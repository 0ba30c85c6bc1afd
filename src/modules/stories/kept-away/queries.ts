import type { CommandContext } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { ProposalKind } from './schema.ts'

export interface ProposalView {
  id: string
  kind: ProposalKind
  /** For its writers; may be empty. */
  reason: string
  /** For who objected; empty once it was said, and where the actor does not decide. */
  toObjector: string
  /** Days, `YYYY-MM-DD`. */
  proposedOn: string
  says: 'agreed' | 'declined' | null
  saidOn: string | null
  /** The actor proposed it. */
  mine: boolean
}

export interface KeptView {
  id: string
  title: string | null
  since: string
  /** Null: it came back with a return, and nothing can be sealed for it. */
  keyId: string | null
  /** What its writers say, and the text they show; may be empty. */
  answer: string
  shown: string
  answeredOn: string | null
  lookedOn: string | null
  version: number
}

/** How a story stands that is kept away, was, or of which that was proposed; for who decides, who writes it and who shared it. */
export interface AwayView {
  movementId: string
  /** As it reads now, for who can; null: nowhere. */
  title: string | null
  /** Null: it is not kept away. */
  kept: KeptView | null
  /** The newest first. */
  proposals: ProposalView[]
}

/** Undefined where there is nothing of it for the actor. Two queries. */
export async function awayOf(db: Db, sealing: Sealing, storyId: string): Promise<AwayView | undefined> {
  const [kept, proposals] = await Promise.all([
    db
      .selectFrom('stories.kept_away as a')
      .leftJoin('platform.sealing_key as k', 'k.id', 'a.sealing_key_id')
      .select([
        'a.id',
        'a.movement_id as movementId',
        'a.title',
        'a.since',
        'a.answer',
        'a.shown',
        'a.version',
      ])
      .select(['a.answered_on as answeredOn', 'a.looked_on as lookedOn', 'k.id as keyId', 'k.wrapped'])
      .where('a.story_id', '=', storyId)
      .executeTakeFirst(),
    db
      .selectFrom('stories.away_proposal as p')
      .innerJoin('platform.sealing_key as k', 'k.id', 'p.sealing_key_id')
      .leftJoin('stories.objection as o', 'o.id', 'p.objection_id')
      .leftJoin('platform.sealing_key as ok', 'ok.id', 'o.sealing_key_id')
      .leftJoin('stories.published as r', 'r.story_id', 'p.story_id')
      .select([
        'p.id',
        'p.movement_id as movementId',
        'p.kind',
        'p.reason',
        'p.to_objector as toObjector',
        'p.says',
      ])
      .select(['p.proposed_on as proposedOn', 'p.said_on as saidOn', 'r.title'])
      .select(['k.id as keyId', 'k.wrapped', 'ok.id as objectionKeyId', 'ok.wrapped as objectionWrapped'])
      .select((eb) => eb.fn<boolean>('stories.i_proposed', ['p.id']).as('mine'))
      .where('p.story_id', '=', storyId)
      .orderBy('p.proposed_on', 'desc')
      .orderBy((eb) => eb('p.says', 'is', null), 'desc')
      .orderBy('p.said_on', 'desc')
      .orderBy('p.id')
      .limit(20)
      .execute(),
  ])
  const movementId = kept?.movementId ?? proposals[0]?.movementId
  if (movementId === undefined) return undefined
  const opener = (keyId: string | null, wrapped: Buffer | null) => (sealed: Buffer | null) =>
    (sealed && keyId && sealing.open(keyId, wrapped, sealed)) || ''
  return {
    movementId,
    title: kept?.title ?? proposals.find(({ title }) => title !== null)?.title ?? null,
    kept: kept ? keptView(kept, opener(kept.keyId, kept.wrapped)) : null,
    proposals: proposals.map(
      ({ reason, toObjector, keyId, wrapped, objectionKeyId, objectionWrapped, ...one }) => ({
        ...{ id: one.id, kind: one.kind, proposedOn: one.proposedOn, says: one.says, saidOn: one.saidOn },
        mine: one.mine,
        reason: opener(keyId, wrapped)(reason),
        toObjector: opener(objectionKeyId, objectionWrapped)(toObjector),
      }),
    ),
  }
}

type Sealed = Omit<KeptView, 'answer' | 'shown'> & { answer: Buffer | null; shown: Buffer | null }

const keptView = (
  { id, title, since, keyId, answer, shown, answeredOn, lookedOn, version }: Sealed,
  open: (sealed: Buffer | null) => string,
): KeptView => ({
  ...{ id, title, since, keyId, answeredOn, lookedOn, version },
  answer: open(answer),
  shown: open(shown),
})

/** What waits for a second. */
export const openProposal = ({ proposals }: AwayView): ProposalView | undefined =>
  proposals.find(({ says }) => says === null)

/** What was agreed last, of these kinds. */
export const agreedLast = ({ proposals }: AwayView, ...kinds: ProposalKind[]): ProposalView | undefined =>
  proposals.find(({ kind, says }) => says === 'agreed' && kinds.includes(kind))

/** One who decides along, or would if one could. */
export interface Deciding {
  /** The actor neither writes it nor is in it. */
  may: boolean
  /** How many look after the movement beside the actor. */
  others: number
}

export async function deciding(db: Db, storyId: string, movementId: string): Promise<Deciding> {
  const row = await db
    .selectNoFrom((eb) => [
      eb.fn<boolean>('stories.may_decide', [eb.cast(eb.val(storyId), 'uuid')]).as('may'),
      eb.fn<number | null>('stories.decide_beside_me', [eb.cast(eb.val(movementId), 'uuid')]).as('others'),
    ])
    .executeTakeFirstOrThrow()
  return { may: row.may, others: row.others ?? 0 }
}

/** @throws Absent where the actor does not decide about it, or there is nothing to. */
export async function awayDecided({
  db,
  sealing,
  input,
}: Pick<CommandContext<{ story: string }>, 'db' | 'sealing' | 'input'>): Promise<AwayView> {
  const away = await awayOf(db, sealing, input.story)
  if (!away || !(await deciding(db, input.story, away.movementId)).may) throw new Absent()
  return away
}

/** Of one movement, for who decides: what is kept away, and what was proposed. */
export interface AwayListed {
  storyId: string
  title: string | null
  since: string | null
  proposed: boolean
  /** Its writers said something that nobody looked at yet. */
  answered: boolean
}

/** Two queries. */
export async function awayAtDesk(db: Db, movementId: string): Promise<AwayListed[]> {
  const [kept, open] = await Promise.all([
    db
      .selectFrom('stories.kept_away')
      .select(['story_id as storyId', 'title', 'since', 'answered_on as answeredOn', 'looked_on as lookedOn'])
      .where('movement_id', '=', movementId)
      .where('story_id', 'in', (eb) =>
        eb.selectFrom(eb.fn<{ mine: string }>('stories.decided_by_me').as('mine')).select('mine.mine'),
      )
      .orderBy('since', 'desc')
      .orderBy('title')
      .limit(100)
      .execute(),
    db
      .selectFrom('stories.away_proposal as p')
      .leftJoin('stories.published as r', 'r.story_id', 'p.story_id')
      .select(['p.story_id as storyId', 'r.title'])
      .where('p.movement_id', '=', movementId)
      .where('p.says', 'is', null)
      .orderBy('p.proposed_on')
      .limit(100)
      .execute(),
  ])
  const proposed = new Set(open.map(({ storyId }) => storyId))
  const away = new Set(kept.map(({ storyId }) => storyId))
  return [
    ...open
      .filter(({ storyId }) => !away.has(storyId))
      .map(({ storyId, title }) => ({ storyId, title, since: null, proposed: true, answered: false })),
    ...kept.map(({ storyId, title, since, answeredOn, lookedOn }) => ({
      ...{ storyId, title, since, proposed: proposed.has(storyId) },
      answered: answeredOn !== null && lookedOn === null,
    })),
  ]
}

/** What the actor writes and nobody reads any more, and of which they said nothing yet. */
export async function keptAwayOfMine(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('stories.kept_away as a')
    .innerJoin('stories.story as s', 's.id', 'a.story_id')
    .select('a.story_id as storyId')
    .where('a.answered_on', 'is', null)
    .orderBy('a.since')
    .orderBy('a.id')
    .limit(20)
    .execute()
  return rows.map(({ storyId }) => storyId)
}
