import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What one looks at or listens to with a story. */
export const shownWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type ShownWords = Words<keyof typeof nl>
