import { command } from '../../../../platform/commands/command.ts'
import { withHeadings } from '../headings.ts'
import { KeepStory } from '../input.ts'
import { keepContent, moveOn } from '../keep-content.ts'
import { ensureWrites, storyToWrite } from '../own-story.ts'
import { writersOf } from '../queries.ts'
import { settleAbout } from '../settle-about.ts'

/**
 * Keeps what was written. Somebody else who goes on, or the same one after a while, begins a next version.
 * @throws Conflict where another writer kept something meanwhile.
 */
export const keepStory = command({
  name: 'stories.keep',
  input: KeepStory,
  policy: ensureWrites,
  async run(context) {
    const { db, input, record } = context
    const own = await storyToWrite(context)
    const { kind, language, rubric, title, inShort, body, keywords, byline } = input
    const document = input.headings ? withHeadings(body, kind, language) : body
    await moveOn(db, { id: own.id, version: input.version }, { kind, language, rubric_id: rubric || null })
    const me = (await writersOf(db, own.id)).find(({ mine }) => mine)
    if (me && me.name !== byline)
      await db.updateTable('stories.writer').set({ name: byline }).where('id', '=', me.id).execute()
    await keepContent(context, own, { title, inShort, document, keywords })
    await settleAbout(db, own, { kind: 'theme', wanted: input.themes })
    record.about('story', own.id)
    return { version: input.version + 1 }
  },
})
