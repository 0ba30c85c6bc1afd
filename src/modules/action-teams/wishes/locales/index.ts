import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const wishWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type WishWords = Words<keyof typeof nl>

/** The sentence for the key that a field's schema gave. */
export function problemIn(w: WishWords, key: string): string {
  return wishWords.has(key) ? w(key) : w('errors.title')
}
