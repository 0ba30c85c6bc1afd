import { type Message, vocabulary, type Words } from '../../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

export const peopleInItWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type PeopleInItWords = Words<keyof typeof nl>

/** The sentence for the key that a field's schema gave. */
export function problemIn(w: PeopleInItWords, key: string): string {
  return peopleInItWords.has(key) ? w(key) : w('errors.title')
}
