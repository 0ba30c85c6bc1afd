import { storySlug } from '../slug.ts'
import { contentAsText } from '../writing/content.ts'
import type { Arriving } from './arriving.ts'
import { type Laying, readable, settle, written } from './laying.ts'
import { nameWriters } from './name-writers.ts'

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
      written_in: arriving.writtenIn ?? null,
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
      site: laying.site,
      story_id: storyId,
      version: 1,
      published_id: published,
      content: laying.print.content,
      words: laying.print.words,
    })
    .execute()
}
