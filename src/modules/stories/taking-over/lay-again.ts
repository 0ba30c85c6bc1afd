import { sql } from 'kysely'
import { sealContent } from '../writing/content.ts'
import type { Arriving, Before } from './arriving.ts'
import { type Laying, readable, settle, written } from './laying.ts'
import { nameWriters } from './name-writers.ts'

/** One that nobody here went on with, as it stands on its site now. Its address here stays. */
export async function layAgain(
  laying: Laying,
  was: Before & { state: 'untouched' },
  prepare: () => Promise<Arriving>,
): Promise<void> {
  const { db, clock, sealing, storyId } = laying
  await db.deleteFrom('stories.picture').where('story_id', '=', storyId).execute()
  await db
    .deleteFrom('stories.shown_file')
    .where('story_id', '=', storyId)
    .where('linked', '=', true)
    .execute()
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
    .set({ written_in: arriving.writtenIn ?? null })
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
  await db.deleteFrom('stories.about').where('story_id', '=', storyId).execute()
  // Where it stood before it still leads on, as long as nothing else stands there.
  await db.updateTable('stories.old_address').set({ former: true }).where('story_id', '=', storyId).execute()
  await settle(laying, heading, arriving)
  await db
    .updateTable('stories.taken_over')
    .set({ version, content: laying.print.content, words: laying.print.words, site: laying.site })
    .set({ source: was.source })
    .where('id', '=', was.rowId)
    .execute()
}

/** Other words are a correction, and so are pictures, which get an address of their own each time; another place to stand is none. */
const correctedAt = ({ title, inShort, document, bylines }: Arriving, now: Date) =>
  sql<Date | null>`case when (title, in_short, body, bylines) is distinct from (${title}, ${inShort},
    ${JSON.stringify(document)}::jsonb, ${[...bylines]}::text[]) then ${now} else corrected_at end`
