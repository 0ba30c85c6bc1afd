import { listOf } from '../../../platform/i18n/dates.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { ListedStory } from './listed.ts'

type Told = Pick<ListedStory, 'bylines' | 'circle'>

/** The house or team it comes from, where those who tell it did not say so themselves: `Loes van der Plas, De Kwikstaart`. */
export function placeBeside({ bylines, circle }: Told): string | null {
  const said = bylines.some((byline) => byline === circle || byline.endsWith(`, ${circle}`))
  return said ? null : circle
}

const lineOf = (locale: Locale, story: Told, called: readonly string[]): string =>
  [listOf(locale, called), placeBeside(story) ?? ''].filter((part) => part !== '').join(', ')

/** Who tells it and from where, in one line. */
export const toldBy = (locale: Locale, story: Told): string => lineOf(locale, story, story.bylines)

/** The same, inside a sentence: "Door iemand die hier woont, De Kwikstaart". */
export const toldByInSentence = (locale: Locale, story: Told): string =>
  lineOf(locale, story, story.bylines.map(inSentence))
