import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of asking a circle to its own meeting. */
export const askCircleWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type AskCircleWords = Words<keyof typeof nl>
