import { command } from '../../../../platform/commands/command.ts'
import { keepContent, moveOn } from '../../writing/keep-content.ts'
import { ensureWrites, storyToWrite } from '../../writing/own-story.ts'
import { QuoteWords } from '../input.ts'
import { wordsIn } from '../said.ts'

/** Gives somebody's words a place at the end of a text, or takes them out of it. The words themselves are not copied. */
export const quoteWords = command({
  name: 'stories.quote-words',
  input: QuoteWords,
  policy: ensureWrites,
  async run(context) {
    const { db, input, record } = context
    const own = await storyToWrite(context)
    const { title, inShort, document, keywords } = own
    const out = input.out === 'yes'
    if (wordsIn(document).includes(input.contribution) === out) {
      const said = { type: 'said' as const, attrs: { contribution: input.contribution } }
      const content = out
        ? document.content.filter(
            (block) => block.type !== 'said' || block.attrs.contribution !== input.contribution,
          )
        : [...document.content, said]
      await moveOn(db, { id: own.id, version: input.version })
      await keepContent(context, own, {
        title,
        inShort,
        keywords,
        document: { type: 'doc', content },
      })
    }
    record.about('story', own.id)
  },
})
