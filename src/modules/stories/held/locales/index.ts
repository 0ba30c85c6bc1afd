import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** For who holds a story, and for who writes it. */
export const heldWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type HeldWords = Words<keyof typeof nl>
