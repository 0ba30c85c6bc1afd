import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Sharing something in two minutes. */
export const shareWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type ShareWords = Words<keyof typeof nl>
