import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words for taking everything along. */
export const takeAlongWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type TakeAlongWords = Words<keyof typeof nl>
