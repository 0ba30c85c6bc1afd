import type { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { type Document, documentSchema } from '../../../../platform/documents/index.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { withHeadings } from '../headings.ts'
import { KeepStory } from '../input.ts'
import { keepContent, moveOn } from '../keep-content.ts'
import { ensureWrites, storyToWrite } from '../own-story.ts'
import { type OwnStory, writersOf } from '../queries.ts'
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
    const { kind, rubric, keywords, byline, both } = input
    const said = inWhat(input.language, own)
    // Beside what another wrote, nothing empty comes in the place of theirs.
    const title = input.title || (both ? own.title : '')
    const inShort = input.inShort || (both ? own.inShort : '')
    const document = laidDown({ ...input, ...said }, own.document)
    const changed = { kind, ...said, rubric_id: rubric || null }
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
  { body, headings, both, kind, language }: z.infer<typeof KeepStory> & { language: Locale },
  there: Document,
): Document {
  if (headings) return withHeadings(body, kind, language)
  if (!both) return body
  const document: Document = { type: 'doc', content: [...there.content, ...body.content] }
  if (!documentSchema.safeParse(document).success) throw new Invalid({ body: 'write.body.cannot' })
  return document
}

/** Whoever says that it is in a language of this house says what it is in. */
const inWhat = (said: Locale | 'as-it-is', { language, writtenIn }: OwnStory) =>
  said === 'as-it-is' ? { language } : { language: said, ...(writtenIn !== null && { written_in: null }) }
