import type { CommandContext, House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementAt } from '../../circles/index.ts'
import type { HeldEnd } from '../held/schema.ts'
import { objectionCodes, ownObjectionPath } from './code.ts'
import type { Wish } from './schema.ts'

/** What somebody says about themselves in a story, for who says it and for who looks after the movement. */
export interface ObjectionView {
  id: string
  storyId: string
  movementId: string
  keyId: string
  said: string
  wish: Wish
  /** May be empty. */
  reach: string
  /** May be empty. */
  answer: string
  /** Days, `YYYY-MM-DD`. */
  askedOn: string
  passedOn: string | null
  answeredOn: string | null
  /** Where it is read by who looks; null: nowhere, or not by them. */
  slug: string | null
  title: string | null
  /** That it is held while this is weighed, or was; null: it never was. */
  held: HeldForObjection | null
  /** It is kept from readers for good. */
  keptAway: boolean
}

export interface HeldForObjection {
  /** `YYYY-MM-DD` */
  untilOn: string
  endedAs: HeldEnd | null
  reason: string
  /** What its writers say; may be empty. */
  answer: string
}

const objections = (db: Db) =>
  db
    .selectFrom('stories.objection as o')
    .innerJoin('platform.sealing_key as k', 'k.id', 'o.sealing_key_id')
    .leftJoin('stories.published as p', 'p.story_id', 'o.story_id')
    .leftJoin('stories.held as h', 'h.objection_id', 'o.id')
    .leftJoin('stories.kept_away as a', 'a.objection_id', 'o.id')
    .leftJoin('platform.sealing_key as hk', 'hk.id', 'h.sealing_key_id')
    .select(['o.id', 'o.story_id as storyId', 'o.movement_id as movementId', 'o.said', 'o.wish', 'o.reach'])
    .select(['o.asked_on as askedOn', 'o.passed_on as passedOn', 'o.answer', 'o.answered_on as answeredOn'])
    .select(['p.slug', 'p.title', 'k.id as keyId', 'k.wrapped', 'a.id as awayId'])
    .select(['h.until_on as untilOn', 'h.ended_as as endedAs', 'h.reason', 'h.answer as back'])
    .select(['hk.id as heldKeyId', 'hk.wrapped as heldWrapped'])

type Row = Awaited<ReturnType<ReturnType<typeof objections>['execute']>>[number]

function opened(sealing: Sealing, row: Row): ObjectionView[] {
  const { wrapped, said, reach, answer, awayId, ...more } = row
  const { untilOn, endedAs, reason, back, heldKeyId, heldWrapped, ...rest } = more
  const open = (sealed: Buffer | null) => sealed && sealing.open(row.keyId, wrapped, sealed)
  const openHeld = (sealed: Buffer | null) =>
    (sealed && heldKeyId && sealing.open(heldKeyId, heldWrapped, sealed)) || ''
  const clear = open(said)
  const held = untilOn ? { untilOn, endedAs, reason: openHeld(reason), answer: openHeld(back) } : null
  if (!clear) return []
  const answered = { reach: open(reach) ?? '', answer: open(answer) ?? '' }
  return [{ ...rest, ...answered, held, said: clear, keptAway: awayId !== null }]
}

/** More of them stand on no page. */
const mostAtOnce = 100

/** At the desk of one movement: what waits first, the oldest first. */
export async function objectionsAtDesk(
  db: Db,
  sealing: Sealing,
  movementId: string,
): Promise<ObjectionView[]> {
  const rows = await objections(db)
    .where('o.movement_id', '=', movementId)
    .orderBy((eb) => eb('o.answered_on', 'is not', null))
    .orderBy('o.asked_on')
    .orderBy('p.title')
    .orderBy('o.id')
    .limit(mostAtOnce)
    .execute()
  return rows.flatMap((row) => opened(sealing, row))
}

/** One of them. Undefined where there is none such. */
export async function findObjectionAtDesk(
  db: Db,
  sealing: Sealing,
  slug: string,
  id: string,
): Promise<ObjectionView | undefined> {
  const movement = await movementAt(db, slug)
  if (!movement) return undefined
  const row = await objections(db)
    .where('o.movement_id', '=', movement.id)
    .where('o.id', '=', id)
    .executeTakeFirst()
  return row && opened(sealing, row)[0]
}

/** What a command is about, for who looks after the movement. @throws Absent */
export async function objectionLookedAt({
  db,
  sealing,
  input,
}: Pick<CommandContext<{ slug: string; id: string }>, 'db' | 'sealing' | 'input'>): Promise<ObjectionView> {
  const found = await findObjectionAtDesk(db, sealing, input.slug, input.id)
  if (!found) throw new Absent()
  return found
}

/** What this code opens, the one in an address or the one that is typed. */
async function objectionBehind(
  db: Db,
  house: Pick<House, 'keyFor' | 'sealing'>,
  code: string,
): Promise<ObjectionView | undefined> {
  await objectionCodes.hold(db, code)
  const rows = await objections(db)
    .where('o.id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('stories.own_objections').as('mine')).select('mine.mine'),
    )
    .execute()
  const all = rows.flatMap((row) => opened(house.sealing, row))
  return objectionCodes.behind(house, all, code)
}

/** What lies behind the code in the address. */
export async function objectionHere({ db, house, params }: Pick<Visit, 'db' | 'house' | 'params'>) {
  const code = params.code ?? ''
  const found = await objectionBehind(db, house, code)
  return found && code === objectionCodes.of(house, found.id).long ? found : undefined
}

/** Where what a typed code opens is found. */
export async function objectionPathBehind({ db, house }: Visit, code: string): Promise<string | undefined> {
  const found = await objectionBehind(db, house, code)
  return found && ownObjectionPath(objectionCodes.of(house, found.id).long)
}

/** What was passed on to who writes. */
export interface PassedOn {
  storyId: string
  wish: Wish
  said: string
  /** `YYYY-MM-DD` */
  passedOn: string
}

/** What was passed on about what the actor writes; `storyId`: about one story. */
export async function objectionsToMine(db: Db, sealing: Sealing, storyId?: string): Promise<PassedOn[]> {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .fn<{ story_id: string; wish: Wish; said: Buffer; sealing_key_id: string; passed_on: string }>(
          'stories.objections_to_mine',
        )
        .as('o'),
    )
    .innerJoin('platform.sealing_key as k', 'k.id', 'o.sealing_key_id')
    .select(['o.story_id as storyId', 'o.wish', 'o.said', 'o.passed_on as passedOn'])
    .select(['k.id as keyId', 'k.wrapped'])
    .$if(storyId !== undefined, (query) => query.where('o.story_id', '=', storyId ?? ''))
    .execute()
  return rows.flatMap(({ keyId, wrapped, said, ...row }) => {
    const clear = sealing.open(keyId, wrapped, said)
    return clear ? [{ ...row, said: clear }] : []
  })
}
