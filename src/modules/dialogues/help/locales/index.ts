import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of helping, for who helps and for who is helped. */
export const helpWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type HelpWords = Words<keyof typeof nl>
