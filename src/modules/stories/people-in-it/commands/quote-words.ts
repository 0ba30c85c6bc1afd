import { command } from '../../../../platform/commands/command.ts'
import { keepContent, moveOn } from '../../writing/keep-content.ts'
import { ensureWrites, storyToWrite } from '../../writing/own-story.ts'
import { QuoteWords } from '../input.ts'
import { wordsIn } from '../said.ts'

/** Gives somebody's words a place at the end of a text. The words themselves are not copied. */
export const quoteWords = command({
  name: 'stories.quote-words',
  input: QuoteWords,
  policy: ensureWrites,
  async run(context) {
    const { db, input, record } = context
    const own = await storyToWrite(context)
    const { title, inShort, document, keywords } = own
    if (!wordsIn(document).includes(input.contribution)) {
      const said = { type: 'said' as const, attrs: { contribution: input.contribution } }
      await moveOn(db, { id: own.id, version: input.version })
      await keepContent(context, own, {
        title,
        inShort,
        keywords,
        document: { type: 'doc', content: [...document.content, said] },
      })
    }
    record.about('story', own.id)
  },
})
