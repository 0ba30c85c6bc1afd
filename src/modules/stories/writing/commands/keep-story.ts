import type { z } from 'zod'
import { type CommandContext, command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { type Document, documentSchema, mergeDocuments } from '../../../../platform/documents/index.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { textNow, textOf, together } from '../began-with.ts'
import type { StoryContent } from '../content.ts'
import { withHeadings } from '../headings.ts'
import { KeepStory } from '../input.ts'
import { keepContent, moveOn } from '../keep-content.ts'
import { ensureWrites, storyToWrite } from '../own-story.ts'
import { type OwnStory, writersOf } from '../queries.ts'
import { settleAbout, standsUnder } from '../settle-about.ts'

/**
 * Keeps what was written: with the button as a version that stays, else as one that goes on until somebody else writes or a while passed.
 * What another writer kept meanwhile elsewhere in the text is laid together with it, with the button alone: who types on does not see theirs.
 * @throws Conflict where both changed one thing, each in a way of their own.
 */
export const keepStory = command({
  name: 'stories.keep',
  input: KeepStory,
  policy: ensureWrites,
  async run(context) {
    const { db, input, record } = context
    const own = await storyToWrite(context)
    const { kind, rubric, byline } = input
    const said = inWhat(input.language, own)
    const typed = typedIn({ ...input, ...said }, own)
    const both = await laidTogether(context, own, typed)
    const version = both ? own.version : input.version
    await moveOn(db, { id: own.id, version }, { kind, ...said, rubric_id: rubric || null })
    const me = (await writersOf(db, own.id)).find(({ mine }) => mine)
    if (me && me.name !== byline)
      await expectOne(
        db
          .updateTable('stories.writer')
          .set({ name: byline })
          .where('id', '=', me.id)
          .executeTakeFirstOrThrow(),
      )
    await keepContent(context, own, both ?? typed, { saved: input.saved })
    await settleAbout(db, own, { kind: 'theme', wanted: input.themes })
    record.about('story', own.id)
    return { id: own.id, slug: own.slug, version: version + 1, together: both !== undefined }
  },
})

type Keeping = CommandContext<z.infer<typeof KeepStory>>

/** What was typed, with the headings that were asked for, or beside what stands there. @throws Invalid where that is too much. */
function typedIn(input: Keeping['input'] & Pick<OwnStory, 'language'>, own: OwnStory): StoryContent {
  const { title, inShort, body, keywords, headings, both, began, kind, language } = input
  if (headings) return { title, inShort, keywords, document: withHeadings(body, kind, language) }
  if (!both) return { title, inShort, keywords, document: body }
  const document: Document = began
    ? mergeDocuments(textOf(began), textNow(own), body).document
    : { type: 'doc', content: [...own.document.content, ...body.content] }
  if (!documentSchema.safeParse(document).success) throw new Invalid({ body: 'write.body.cannot' })
  // Beside what another wrote, nothing empty comes in the place of theirs.
  return { title: title || own.title, inShort: inShort || own.inShort, keywords, document }
}

/** With what another kept since, where the two do not touch and nobody changed what the text is and stands under. */
async function laidTogether(
  { db, input }: Keeping,
  own: OwnStory,
  typed: StoryContent,
): Promise<StoryContent | undefined> {
  const { saved, version, began, kind, language, rubric, themes } = input
  if (!saved || !began || version >= own.version) return undefined
  const said = inWhat(language, own)
  if (said.language !== own.language || 'written_in' in said) return undefined
  if (kind !== own.kind || rubric !== (own.rubricId ?? '')) return undefined
  const under = await standsUnder(db, own.id, 'theme')
  const sameThemes = under.length === themes.length && themes.every((id) => under.includes(id))
  return sameThemes ? together(began, own, typed) : undefined
}

/** Whoever says that it is in a language of this house says what it is in. */
const inWhat = (said: Locale | 'as-it-is', { language, writtenIn }: OwnStory) =>
  said === 'as-it-is' ? { language } : { language: said, ...(writtenIn !== null && { written_in: null }) }
