import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const supportWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type SupportWords = Words<keyof typeof nl>

/** The sentence for the key that a field's schema gave. */
export function problemIn(w: SupportWords, key: string): string {
  return supportWords.has(key) ? w(key) : w('errors.title')
}
