import { type Message, vocabulary } from '../../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

export const sisterStoryWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })

/** The sentence for the key that a field's schema gave. */
export const sayIn = (w: ReturnType<typeof sisterStoryWords>) => (key: string) =>
  sisterStoryWords.has(key) ? w(key) : w('errors.title')
