import { listOf } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { ListedStory } from './listed.ts'

type Told = Pick<ListedStory, 'bylines' | 'circle'>

/** The house or team it comes from, where those who tell it did not say so themselves: `Loes van der Plas, De Kwikstaart`. */
export function placeBeside({ bylines, circle }: Told): string | null {
  const said = bylines.some((byline) => byline === circle || byline.endsWith(`, ${circle}`))
  return said ? null : circle
}

/** Who tells it and from where, in one line. */
export const toldBy = (locale: Locale, story: Told): string =>
  [listOf(locale, story.bylines), placeBeside(story) ?? ''].filter((part) => part !== '').join(', ')
