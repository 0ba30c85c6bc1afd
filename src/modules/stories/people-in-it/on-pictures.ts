import type { CommandContext } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { expectAll, expectOne } from '../../../platform/database/expect-one.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { pictureIdsIn } from '../pictures/in-text.ts'
import type { OwnStory } from '../writing/queries.ts'
import { addTold } from './add-told.ts'

/** Somebody who is told of in a story, and whether they are on a picture of it, as its writers say. */
export interface PersonOn {
  id: string
  name: string
  on: boolean
  /** They said no: what they are on stays away. */
  no: boolean
}

/** Everybody who is told of in a story of the actor's; who is left out only where they are on this picture. One query. */
export async function whoIsOn(
  db: Db,
  sealing: Sealing,
  story: Pick<OwnStory, 'id' | 'keyId'>,
  picture: string,
): Promise<PersonOn[]> {
  const rows = await db
    .selectFrom('stories.told_of as t')
    .leftJoin('platform.sealing_key as k', (join) => join.on('k.id', '=', story.keyId))
    .leftJoin('stories.seen_on as o', (join) =>
      join.onRef('o.told_id', '=', 't.id').on('o.picture_id', '=', picture),
    )
    .select(['t.id', 't.name', 't.says', 'k.wrapped', 'o.told_id as on'])
    .where('t.story_id', '=', story.id)
    .where('t.contribution_id', 'is', null)
    .where((eb) => eb.or([eb('t.left_out', '=', false), eb('o.told_id', 'is not', null)]))
    .execute()
  return rows
    .map(({ id, name, says, wrapped, on }) => ({
      ...{ id, name: sealing.open(story.keyId, wrapped, name) ?? '' },
      ...{ on: on !== null, no: says === 'no' },
    }))
    .sort((one, other) => one.name.localeCompare(other.name))
}

interface WhoIsOn {
  picture: { id: string }
  /** Ids of who is on it. */
  on: readonly string[]
  /** What its writers call somebody who was not named yet; empty: nobody. */
  other: string
}

/** A writer says who is on a picture. Who said no stays on it. */
export async function sayWhoIsOn(
  context: Pick<CommandContext<unknown>, 'db' | 'sealing' | 'clock' | 'house'>,
  own: Pick<OwnStory, 'id' | 'keyId'>,
  { picture: { id }, on, other }: WhoIsOn,
): Promise<void> {
  const { db, sealing } = context
  const people = await whoIsOn(db, sealing, own, id)
  const off = people.filter((one) => one.on && !one.no && !on.includes(one.id))
  if (off.length > 0)
    await expectAll(
      off.length,
      db
        .deleteFrom('stories.seen_on')
        .where('picture_id', '=', id)
        .where(
          'told_id',
          'in',
          off.map((one) => one.id),
        )
        .executeTakeFirstOrThrow(),
    )
  const fresh = people.filter((one) => !one.on && on.includes(one.id)).map((one) => one.id)
  if (other !== '') fresh.push(await addTold(context, own, { contribution: null, name: other }))
  if (fresh.length > 0)
    await db
      .insertInto('stories.seen_on')
      .values(fresh.map((told_id) => ({ picture_id: id, told_id })))
      .execute()
  await expectOne(
    db
      .updateTable('stories.picture')
      .set({ one_is_gone: false })
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
}

/** Ids of the pictures in a text on which somebody is. */
export async function picturesWith(db: Db, told: string): Promise<string[]> {
  const rows = await db
    .selectFrom('stories.seen_on')
    .select('picture_id as id')
    .where('told_id', '=', told)
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * Whether somebody can be recognised on a picture in the text, while its writer did not say who, or somebody on it is in the story no
 * longer. What was shared in two minutes was asked there. No query where there is no picture.
 */
export async function showsNobodyKnown(db: Db, { id, document }: OwnStory): Promise<boolean> {
  const inText = pictureIdsIn(document)
  if (inText.length === 0) return false
  const shows = await db
    .selectFrom('stories.picture as pic')
    .select('pic.id')
    .where('pic.story_id', '=', id)
    .where('pic.recognisable', '=', 'asked')
    .where('pic.id', 'in', inText)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('stories.shared as s').select('s.id').where('s.story_id', '=', id))),
    )
    .where((eb) => {
      const on = eb
        .selectFrom('stories.seen_on as o')
        .innerJoin('stories.told_of as t', 't.id', 'o.told_id')
        .select('t.id')
        .whereRef('o.picture_id', '=', 'pic.id')
      return eb.or([
        eb('pic.one_is_gone', '=', true),
        eb.not(eb.exists(on)),
        eb.exists(on.where('t.left_out', '=', true)),
      ])
    })
    .limit(1)
    .executeTakeFirst()
  return shows !== undefined
}
