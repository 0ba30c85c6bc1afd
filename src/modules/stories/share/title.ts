import { dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { shortenedToWords } from '../../../platform/text/shortened.ts'
import { shareWords } from './locales/index.ts'

const most = 70

/** A title from how a moment begins, where nobody gave it one: its first sentence, or as many words of it as fit. */
export function titleFrom(words: string): string {
  const begin = words.replace(/\s+/g, ' ').trim()
  const sentence = /^.*?[.?!…](?=\s|$)/.exec(begin)?.[0] ?? begin
  return sentence.length > most ? shortenedToWords(sentence, most) : sentence.replace(/\.$/, '')
}

interface Begun {
  words: string
  alt: string
  photo: boolean
  /** `YYYY-MM-DD` */
  day: string
}

/** What something is called until somebody gives it a title: how it begins, what there is to see, or the day. */
export function firstTitle(locale: Locale, { words, alt, photo, day }: Begun): string {
  const said = titleFrom(words || alt)
  if (said) return said
  return shareWords(locale)(photo ? 'title.photo' : 'title.moment', { day: dayInWords(locale, day) })
}
