import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of calling off and of moving one time. */
export const cancelWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type CancelWords = Words<keyof typeof nl>
