import { type Message, vocabulary, type Words } from '../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const visionWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type VisionWords = Words<keyof typeof nl>

/** The sentence for the key that a field's schema gave. */
export function problemIn(w: VisionWords, key: string | undefined): string | undefined {
  return key === undefined ? undefined : visionWords.has(key) ? w(key) : w('errors.title')
}
