import { sql } from 'kysely'
import type { YesHow } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { reachesAsFar, type StoryAudience } from '../schema.ts'
import type { OwnStory } from '../writing/queries.ts'

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
      'k.wrapped',
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
  one.says === 'yes' && one.saidNumber === story.number && reachesAsFar(one.saidAudience, one.askedAudience)

/** Said no to the text as it stands now: that is theirs alone to change. */
export const saidNo = (one: ToldOf, story: Pick<OwnStory, 'number'>): boolean =>
  one.says === 'no' && one.saidNumber === story.number

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
