import type { Locale } from '../../../platform/i18n/words.ts'
import { formatNamed } from '../formats.ts'
import { formatWords } from './locales/index.ts'

/** What a conversation is called in sentences: the name alone, "een kampvuur" and "dit kampvuur", also as their beginning. */
export type Called = Record<'Name' | 'a' | 'A' | 'this' | 'This', string>

/** What a conversation of this kind is called inside a sentence, and at its beginning. */
export function called(locale: Locale, format: string): Called {
  const w = formatWords(locale)
  const named = formatNamed(format)
  const [a, it] = [w(`a.${named}`), w(`this.${named}`)]
  return { Name: w(`name.${named}`), a, A: begin(a), this: it, This: begin(it) }
}

const begin = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
