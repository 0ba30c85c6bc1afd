import { type Message, vocabulary, type Words } from '../../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

export const warmWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type WarmWords = Words<keyof typeof nl>

/** The sentence for the key that a field's schema gave. */
export const problemIn = (w: WarmWords, key: string): string =>
  warmWords.has(key) ? w(key) : w('errors.title')
