import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of receiving people. */
export const receiveWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type ReceiveWords = Words<keyof typeof nl>
