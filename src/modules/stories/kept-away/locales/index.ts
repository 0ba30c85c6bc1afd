import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** For who decides that a story is kept away, for who writes it, and for who shared it. */
export const awayWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type AwayWords = Words<keyof typeof nl>
