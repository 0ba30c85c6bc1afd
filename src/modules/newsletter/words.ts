import { type Message, vocabulary, type Words } from '../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

export const newsletterWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type NewsletterWords = Words<keyof typeof nl>

/** The sentence for the key that a field's schema gave. */
export function problemIn(w: NewsletterWords, key: string): string {
  return newsletterWords.has(key) ? w(key) : w('errors.title')
}
