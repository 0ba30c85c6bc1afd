import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { keepContent, moveOn } from '../../writing/keep-content.ts'
import { findOwnStory } from '../../writing/queries.ts'
import { QuoteWords } from '../input.ts'
import { wordsIn } from '../said.ts'

/** Gives somebody's words a place at the end of a text. The words themselves are not copied. */
export const quoteWords = command({
  name: 'stories.quote-words',
  input: QuoteWords,
  async policy({ db, sealing, input }) {
    if (!(await findOwnStory(db, sealing, input.story))) throw new Absent()
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const own = await findOwnStory(db, sealing, input.story)
    if (!own) throw new Absent()
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
