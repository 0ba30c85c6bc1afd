import { sql } from 'kysely'
import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { toPlainText } from '../../../platform/documents/index.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { storySlug } from '../slug.ts'
import { contentAsText, sealContent } from '../writing/content.ts'
import type { Arriving, Before } from './arriving.ts'
import type { Heading, Headings } from './headings.ts'
import { nameWriters } from './name-writers.ts'
import { oldAddressKey } from './old-address.ts'

interface Laying {
  db: Db
  clock: Clock
  sealing: Sealing
  movementId: string
  storyId: string
  content: Buffer
  headings: Headings
}

/** A story that was not here: readers read it once the transaction ends. It has writers by name, who have no account. */
export async function lay(laying: Laying, source: Buffer, prepare: () => Promise<Arriving>): Promise<void> {
  const { db, clock, sealing, movementId, storyId } = laying
  const key = sealing.newKey(clock)
  await db.insertInto('platform.sealing_key').values(key.row).execute()
  const story = { id: storyId, movement_id: movementId, kind: 'article' as const, sealing_key_id: key.row.id }
  await db.insertInto('stories.story').values(story).execute()
  const arriving = await prepare()
  const heading = laying.headings.find(arriving.headings)
  await db
    .updateTable('stories.story')
    .set({
      kind: arriving.kind,
      language: arriving.language,
      rubric_id: heading.rubricId,
      begun_at: arriving.publishedAt,
    })
    .where('id', '=', storyId)
    .execute()
  const writer = await nameWriters(db, clock, { storyId, names: arriving.bylines })
  const published = clock.id()
  const content = key.seal(contentAsText(written(arriving, heading)))
  await db
    .insertInto('stories.version')
    .values({ story_id: storyId, number: 1, writer_id: writer, content })
    .execute()
  await db
    .insertInto('stories.published')
    .values({
      ...readable(arriving),
      id: published,
      story_id: storyId,
      movement_id: movementId,
      circle_id: null,
      audience: 'everyone',
      rubric_id: heading.rubricId,
      slug: storySlug(arriving.title),
      published_at: arriving.publishedAt,
    })
    .execute()
  await settle(laying, heading, arriving)
  await db
    .insertInto('stories.taken_over')
    .values({
      id: clock.id(),
      movement_id: movementId,
      source,
      story_id: storyId,
      version: 1,
      published_id: published,
      content: laying.content,
    })
    .execute()
}

/** One that nobody here went on with, as it stands on its site now. Its address here stays. */
export async function layAgain(
  laying: Laying,
  was: Before & { state: 'untouched' },
  prepare: () => Promise<Arriving>,
): Promise<void> {
  const { db, clock, sealing, storyId } = laying
  await db.deleteFrom('stories.picture').where('story_id', '=', storyId).execute()
  const arriving = await prepare()
  const heading = laying.headings.find(arriving.headings)
  const version = was.version + 1
  const content = await sealContent(sealing, db, was.keyId, written(arriving, heading))
  await db
    .insertInto('stories.version')
    .values({ story_id: storyId, number: version, writer_id: null, content })
    .execute()
  await db
    .updateTable('stories.story')
    .set({ kind: arriving.kind, language: arriving.language, rubric_id: heading.rubricId, version })
    .where('id', '=', storyId)
    .execute()
  await db
    .updateTable('stories.published')
    .set({
      ...readable(arriving),
      rubric_id: heading.rubricId,
      published_at: arriving.publishedAt,
      corrected_at: correctedAt(arriving, clock.now()),
    })
    .where('story_id', '=', storyId)
    .execute()
  // After it: a writer who goes takes their name away there, and that was a correction.
  await nameWriters(db, clock, { storyId, names: arriving.bylines })
  for (const table of ['stories.about', 'stories.old_address'] as const)
    await db.deleteFrom(table).where('story_id', '=', storyId).execute()
  await settle(laying, heading, arriving)
  await db
    .updateTable('stories.taken_over')
    .set({ version, content: laying.content })
    .where('id', '=', was.rowId)
    .execute()
}

/** Other words are a correction, and so are pictures, which get an address of their own each time; another place to stand is none. */
const correctedAt = ({ title, inShort, document, bylines }: Arriving, now: Date) =>
  sql<Date | null>`case when (title, in_short, body, bylines) is distinct from (${title}, ${inShort},
    ${JSON.stringify(document)}::jsonb, ${[...bylines]}::text[]) then ${now} else corrected_at end`

const written = ({ title, inShort, document }: Arriving, { keywords }: Heading) => ({
  title,
  inShort,
  document,
  keywords,
})

const readable = ({ kind, language, title, inShort, document, bylines }: Arriving) => ({
  kind,
  language,
  title,
  in_short: inShort,
  body: document,
  plain: toPlainText(document),
  bylines: [...bylines],
})

async function settle(
  { db, storyId, movementId, headings }: Laying,
  { themes, keywords }: Heading,
  { addresses }: Arriving,
): Promise<void> {
  if (themes.length > 0)
    await db
      .insertInto('stories.about')
      .values(themes.map((theme_id) => ({ story_id: storyId, theme_id })))
      .execute()
  headings.under(storyId, keywords)
  if (addresses.length === 0) return
  const keys = new Map(
    addresses.map((address) => [oldAddressKey(address).toString('hex'), oldAddressKey(address)]),
  )
  // Of two stories that stood at one address the first stays there.
  await db
    .insertInto('stories.old_address')
    .values([...keys.values()].map((address) => ({ movement_id: movementId, address, story_id: storyId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
