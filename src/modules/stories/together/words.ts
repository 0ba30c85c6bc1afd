import { type Message, vocabulary, type Words } from '../../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

/** Writing together. */
export const togetherWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type TogetherWords = Words<keyof typeof nl>

/** The sentence for the key that a field's schema gave. */
export const problemIn = (w: TogetherWords, key: string): string =>
  togetherWords.has(key) ? w(key) : w('errors.title')
