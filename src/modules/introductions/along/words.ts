import { type Message, vocabulary, type Words } from '../../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

export const alongWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type AlongWords = Words<keyof typeof nl>

/** The sentence for the key that a field's schema gave. */
export const problemIn = (w: AlongWords, key: string): string =>
  alongWords.has(key) ? w(key) : w('errors.title')
