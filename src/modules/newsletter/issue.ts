import { dayAt, monthInWords } from '../../platform/i18n/days.ts'
import { type Bilingual, inLanguage, type Locale } from '../../platform/i18n/words.ts'
import { newsletterWords } from './words.ts'

/** A letter of the month, as it stands now. */
export interface IssueView {
  id: string
  movementId: string
  since: Date
  until: Date
  title: Bilingual
  opening: Bilingual
  closing: Bilingual
  /** From then on it cannot be held back; null: it was not let go. */
  leavesAt: Date | null
  leftAt: Date | null
  version: number
}

/** What it is called: as its editor did, else by its month. */
export function titleOf(locale: Locale, { title, leftAt, until }: IssueView): string {
  const month = monthInWords(locale, dayAt(leftAt ?? until))
  return inLanguage(title, locale) || newsletterWords(locale)('issue.title', { month })
}
