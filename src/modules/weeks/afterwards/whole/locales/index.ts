import { type Message, vocabulary, type Words } from '../../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What one reads of a whole Week afterwards. */
export const wholeWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type WholeWords = Words<keyof typeof nl>
