import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of letters on paper. */
export const paperWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type PaperWords = Words<keyof typeof nl>
