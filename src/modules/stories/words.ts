import { type Locale, type Message, vocabulary, type Words } from '../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'
import type { StoryKind } from './schema.ts'

export const storyWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type StoryWords = Words<keyof typeof nl>

/** "Praktijkvoorbeeld" */
export const kindOfStory = (locale: Locale, kind: StoryKind): string => storyWords(locale)(`kind.${kind}`)

/** The sentence for the key that a field's schema gave. */
export function problemIn(w: StoryWords, key: string): string {
  return storyWords.has(key) ? w(key) : w('errors.title')
}
