import { sql } from 'kysely'
import type { YesHow } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { reachesAsFar, type StoryAudience } from '../schema.ts'
import type { OwnStory } from '../writing/queries.ts'
import type { Wish } from './wishes.ts'

/** Somebody who is told of in a story, or whose words stand in it, as its writers know them. */
export interface ToldOf {
  id: string
  contributionId: string | null
  name: string
  askedNumber: number | null
  /** As far as it would go, as they were asked. */
  askedAudience: StoryAudience | null
  says: 'yes' | 'no' | null
  saidNumber: number | null
  saidAudience: StoryAudience | null
  saidHow: YesHow
  saidOn: string | null
  /** The version that reads the same as the one they said no to. */
  stillNoTo: number | null
  /** What they said would help, beside their no. */
  wishes: readonly Wish[]
  /** They said yes to another name than would stand there now. */
  otherName: boolean
  /** They have a code that can be typed. */
  typable: boolean
  /** They want to be asked again on a day that has not come. */
  wantsLater: boolean
  /** They shared what it began with: they find the question there, and are not left out. */
  fromShared: boolean
  /** Chosen by name from a circle: they find the question among what is theirs, where they have an account. */
  chosen: boolean
}

/** Everybody in a story of the actor's. One query. */
export async function peopleIn(db: Db, sealing: Sealing, story: OwnStory): Promise<ToldOf[]> {
  const rows = await db
    .selectFrom('stories.told_of as t')
    .leftJoin('platform.sealing_key as k', (join) => join.on('k.id', '=', story.keyId))
    .select(['t.id', 't.contribution_id as contributionId', 't.name', 't.asked_number as askedNumber'])
    .select([
      't.says',
      't.asked_audience as askedAudience',
      't.said_audience as saidAudience',
      't.said_number as saidNumber',
      't.said_how as saidHow',
      't.said_on as saidOn',
      't.still_no_to as stillNoTo',
      't.wishes',
      'k.wrapped',
    ])
    .select((eb) => [
      eb('t.shared_id', 'is not', null).$castTo<boolean>().as('fromShared'),
      eb('t.seat_id', 'is not', null).$castTo<boolean>().as('chosen'),
      eb.fn<boolean>('stories.other_name_of', ['t.id']).as('otherName'),
      eb('t.short_hash', 'is not', null).$castTo<boolean>().as('typable'),
      eb.fn<boolean>('stories.wants_later', ['t.id']).as('wantsLater'),
    ])
    .where('t.story_id', '=', story.id)
    .where('t.left_out', '=', false)
    .orderBy('t.id')
    .execute()
  return rows.map(({ wrapped, name, ...row }) => ({
    ...row,
    name: sealing.open(story.keyId, wrapped, name) ?? '',
  }))
}

/** Said yes to the text as it stands now, and to as many readers as were asked for. */
export const saidYes = (one: ToldOf, story: Pick<OwnStory, 'number'>): boolean =>
  one.says === 'yes' &&
  one.saidNumber === story.number &&
  !one.otherName &&
  reachesAsFar(one.saidAudience, one.askedAudience)

/** Said no to the text as it stands now, or to one that reads the same: that is theirs alone to change. */
export const saidNo = (one: ToldOf, story: Pick<OwnStory, 'number'>): boolean =>
  one.says === 'no' && (one.saidNumber === story.number || one.stillNoTo === story.number)

/** Who is still to be asked, or asked again, before this text can be read. */
export const toAsk = (people: readonly ToldOf[], story: Pick<OwnStory, 'number'>): ToldOf[] =>
  people.filter((one) => !saidYes(one, story) && !saidNo(one, story))

/** How many were asked about the text as it stands now, and how many about an earlier one and not about this. */
export interface AskedAbout {
  now: number
  before: number
}

/** One query. */
export async function askedAbout(
  db: Db,
  { id, number }: Pick<OwnStory, 'id' | 'number'>,
): Promise<AskedAbout> {
  const rows = await db
    .selectFrom('stories.told_of')
    .select('asked_number as asked')
    .where('story_id', '=', id)
    .where('left_out', '=', false)
    .where('asked_number', 'is not', null)
    .execute()
  const now = rows.filter(({ asked }) => asked === number).length
  return { now, before: rows.length - now }
}

/** Whether everybody in it said yes to the text as it stands now, and to as many readers. One query. */
export async function everybodySaidYes(
  db: Db,
  { id, number }: Pick<OwnStory, 'id' | 'number'>,
  audience: StoryAudience,
): Promise<boolean> {
  const { rows } = await sql<{
    yes: boolean
  }>`select stories.everybody_said_yes(${id}::uuid, ${number}, ${audience}) as yes`.execute(db)
  return rows[0]?.yes ?? false
}
