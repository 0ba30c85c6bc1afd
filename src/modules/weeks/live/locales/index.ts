import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What one reads who follows a session from elsewhere, and who leads it. */
export const liveWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type LiveWords = Words<keyof typeof nl>
