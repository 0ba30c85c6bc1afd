import type { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { type Document, documentSchema } from '../../../../platform/documents/index.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { withHeadings } from '../headings.ts'
import { KeepStory } from '../input.ts'
import { keepContent, moveOn } from '../keep-content.ts'
import { ensureWrites, storyToWrite } from '../own-story.ts'
import { writersOf } from '../queries.ts'
import { settleAbout } from '../settle-about.ts'

/**
 * Keeps what was written: with the button as a version that stays, else as one that goes on until somebody else writes or a while passed.
 * @throws Conflict where another writer kept something meanwhile.
 */
export const keepStory = command({
  name: 'stories.keep',
  input: KeepStory,
  policy: ensureWrites,
  async run(context) {
    const { db, input, record } = context
    const own = await storyToWrite(context)
    const { kind, language, rubric, keywords, byline, both } = input
    // Beside what another wrote, nothing empty comes in the place of theirs.
    const title = input.title || (both ? own.title : '')
    const inShort = input.inShort || (both ? own.inShort : '')
    const document = laidDown(input, own.document)
    // Whoever says that it is in another language says what it is in.
    const other = language !== own.language && { written_in: null }
    const changed = { kind, language, rubric_id: rubric || null, ...other }
    await moveOn(db, { id: own.id, version: input.version }, changed)
    const me = (await writersOf(db, own.id)).find(({ mine }) => mine)
    if (me && me.name !== byline)
      await expectOne(
        db
          .updateTable('stories.writer')
          .set({ name: byline })
          .where('id', '=', me.id)
          .executeTakeFirstOrThrow(),
      )
    await keepContent(context, own, { title, inShort, document, keywords }, { saved: input.saved })
    await settleAbout(db, own, { kind: 'theme', wanted: input.themes })
    record.about('story', own.id)
    return { version: input.version + 1 }
  },
})

/** What was typed, with the headings that were asked for, or under what stands there. @throws Invalid where that is too much. */
function laidDown(
  { body, headings, both, kind, language }: z.infer<typeof KeepStory>,
  there: Document,
): Document {
  if (headings) return withHeadings(body, kind, language)
  if (!both) return body
  const document: Document = { type: 'doc', content: [...there.content, ...body.content] }
  if (!documentSchema.safeParse(document).success) throw new Invalid({ body: 'write.body.cannot' })
  return document
}
