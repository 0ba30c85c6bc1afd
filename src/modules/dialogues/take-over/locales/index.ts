import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of taking over what was said without an account. */
export const takeOverWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type TakeOverWords = Words<keyof typeof nl>
