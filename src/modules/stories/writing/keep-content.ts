import { sql } from 'kysely'
import type { CommandContext } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { expectVersion } from '../../../platform/database/expect-one.ts'
import { settleQuotes } from '../people-in-it/settle-quotes.ts'
import { type StoryContent, sealContent } from './content.ts'
import type { OwnStory } from './queries.ts'

/** For how long what one person keeps goes on in the same version, in minutes. */
const oneSitting = 20

/** Says that the story moved on from the version its writer had before them. @throws Conflict where it did already. */
export async function moveOn(
  db: Db,
  { id, version }: { id: string; version: number },
  changed: { kind?: OwnStory['kind']; language?: OwnStory['language']; rubric_id?: string | null } = {},
): Promise<void> {
  await expectVersion(
    db
      .updateTable('stories.story')
      .set({ ...changed, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
}

/** Keeps what was written, as its last version or as the next one, and whose words stand in it. */
export async function keepContent(
  context: Pick<CommandContext<unknown>, 'db' | 'sealing' | 'clock' | 'house'>,
  own: OwnStory,
  content: StoryContent,
): Promise<void> {
  const { db, sealing, clock } = context
  // What is shown with it stays as it was, unless it is said again.
  const sealed = await sealContent(sealing, db, own.keyId, { shown: own.shown, ...content })
  const now = clock.now()
  const number = await lastNumber(db, own.id)
  const sameSitting = now.getTime() - own.keptAt.getTime() < oneSitting * 60_000
  if (!(sameSitting && (await goOn(db, { id: own.id, number }, sealed, now))))
    await sql`insert into stories.version (story_id, number, writer_id, content)
      values (${own.id}::uuid, ${number + 1}, ${myWriter(own.id)}, ${sealed})`.execute(db)
  await settleQuotes(context, own, content.document)
}

/** Asked anew: the database began another one where it became something else after somebody was asked. */
async function lastNumber(db: Db, storyId: string): Promise<number> {
  const { number } = await db
    .selectFrom('stories.version')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  return number
}

const myWriter = (storyId: string) =>
  sql<string>`(select w.id from stories.writer w
    where w.story_id = ${storyId}::uuid and w.id in (select stories.my_writers()))`

/** In the same version, unless somebody else wrote it or was asked about it. @return whether that was so. */
async function goOn(
  db: Db,
  own: Pick<OwnStory, 'id' | 'number'>,
  content: Buffer,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('stories.version')
    .set({ content, at })
    .where('story_id', '=', own.id)
    .where('number', '=', own.number)
    .where('writer_id', '=', myWriter(own.id))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('stories.told_of as t')
            .select('t.id')
            .where('t.story_id', '=', own.id)
            .where('t.asked_number', '=', own.number),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
