import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { CommandContext } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { expectVersion } from '../../../platform/database/expect-one.ts'
import { type Document, toPlainText } from '../../../platform/documents/index.ts'
import { settleQuotes } from '../people-in-it/settle-quotes.ts'
import { layBeforeReaders } from '../together/readers/lay-before-readers.ts'
import { type StoryContent, sealContent } from './content.ts'
import type { OwnStory } from './queries.ts'

/** For how long what one person keeps goes on in the same version, in minutes. */
const oneSitting = 20
/** From how many characters taking away half of a text is much. */
const someLength = 200

interface Changed {
  kind?: OwnStory['kind']
  language?: OwnStory['language']
  written_in?: null
  rubric_id?: string | null
}

/** Says that the story moved on from the version its writer had before them. @throws Conflict where it did already. */
export async function moveOn(
  db: Db,
  { id, version }: { id: string; version: number },
  changed: Changed = {},
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

interface Keeping {
  /** With the button: it stays as it is now. */
  saved?: boolean
  /** As a version of its own, whatever it is. */
  anew?: boolean
}

/** Keeps what was written, as its last version or as the next one, and whose words stand in it. */
export async function keepContent(
  context: Pick<CommandContext<unknown>, 'db' | 'sealing' | 'clock' | 'house'>,
  own: OwnStory,
  content: StoryContent,
  { anew = false, saved = false }: Keeping = {},
): Promise<void> {
  const { db, sealing, clock } = context
  // What is shown with it stays as it was, unless it is said again.
  const kept = { shown: own.shown, ...content }
  const sealed = await sealContent(sealing, db, own.keyId, kept)
  const now = clock.now()
  const last = await lastVersion(db, own.id)
  // The same once more is no version: it would show that nothing changed.
  const same = !anew && readsTheSame(own, kept)
  const next =
    anew ||
    (!same && now.getTime() - last.begunAt.getTime() >= oneSitting * 60_000) ||
    takesMuchAway(own.document, content.document)
  const there = same && last.saved
  if (!there && (next || !(await goOn(db, { id: own.id, number: last.number, saved }, sealed, now))))
    await sql`insert into stories.version (story_id, number, writer_id, content, saved)
      values (${own.id}::uuid, ${last.number + 1}, ${myWriter(own.id)}, ${sealed}, ${saved})`.execute(db)
  await settleQuotes(context, own, content.document)
  await layBeforeReaders(db, sealing, own, kept)
}

/** Most of a text of some length is gone: perhaps by accident, and then what was there has to be there still. */
function takesMuchAway(before: Document, after: Document): boolean {
  const length = toPlainText(before).length
  return length >= someLength && toPlainText(after).length < length / 2
}

const readsTheSame = (a: StoryContent, b: StoryContent): boolean => isDeepStrictEqual(textOf(a), textOf(b))
/** As it lies in a version: what is not there is not kept either. */
const textOf = ({ title, inShort, document, keywords, shown }: StoryContent): unknown =>
  JSON.parse(JSON.stringify({ title, inShort, document, keywords, shown }))

/** Asked anew: the database began another one where it became something else after somebody was asked. */
const lastVersion = (db: Db, storyId: string): Promise<{ number: number; begunAt: Date; saved: boolean }> =>
  db
    .selectFrom('stories.version')
    .select(['number', 'begun_at as begunAt', 'saved'])
    .where('story_id', '=', storyId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

const myWriter = (storyId: string) =>
  sql<string>`(select w.id from stories.writer w
    where w.story_id = ${storyId}::uuid and w.id in (select stories.my_writers()))`

/** In the same version, unless somebody else wrote it, it was kept with the button, somebody was asked about it, or readers read it. @returns whether that was so. */
async function goOn(
  db: Db,
  own: Pick<OwnStory, 'id' | 'number'> & { saved: boolean },
  content: Buffer,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('stories.version')
    .set({ content, at, saved: own.saved })
    .where('story_id', '=', own.id)
    .where('number', '=', own.number)
    .where('saved', '=', false)
    // Who looks after what nobody with an account wrote is none of its writers, and goes on in what they began.
    .where('writer_id', 'is not distinct from', myWriter(own.id))
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
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('stories.story as s')
            .select('s.id')
            .where('s.id', '=', own.id)
            .where('s.read_number', '>=', own.number),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
