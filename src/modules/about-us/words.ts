import { type Message, vocabulary, type Words } from '../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

export const aboutUsWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type AboutUsWords = Words<keyof typeof nl>

/** The sentence for the key that a field's schema gave. */
export function problemIn(w: AboutUsWords, key: string): string {
  return aboutUsWords.has(key) ? w(key) : w('errors.title')
}
