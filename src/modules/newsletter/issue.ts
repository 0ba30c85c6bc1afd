import { dayAt, monthInWords } from '../../platform/i18n/days.ts'
import type { Bilingual, Locale } from '../../platform/i18n/words.ts'
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

/** Words, and their language where that is another than what stands around them. */
export interface Said {
  text: string
  lang?: Locale
}

/** What was written in two languages, for who reads in this one: in the other where it is there alone. */
export function saidIn(written: Bilingual, locale: Locale): Said {
  const own = written[locale]
  if (own) return { text: own }
  const lang = locale === 'nl' ? 'en' : 'nl'
  const other = written[lang]
  return other ? { text: other, lang } : { text: '' }
}

/** What it is called: as its editor did, else by its month. */
export function calledIn(locale: Locale, { title, leftAt, until }: IssueView): Said {
  const said = saidIn(title, locale)
  if (said.text) return said
  const month = monthInWords(locale, dayAt(leftAt ?? until))
  return { text: newsletterWords(locale)('issue.title', { month }) }
}

/** The same, where no language can be marked. */
export const titleOf = (locale: Locale, issue: IssueView): string => calledIn(locale, issue).text
