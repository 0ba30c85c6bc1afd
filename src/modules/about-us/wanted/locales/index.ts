import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const wantedWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type WantedWords = Words<keyof typeof nl>

/** The sentence for the key that a field's schema gave. */
export function problemIn(w: WantedWords, key: string): string {
  return wantedWords.has(key) ? w(key) : w('errors.title')
}
