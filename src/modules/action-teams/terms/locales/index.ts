import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const termWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type TermWords = Words<keyof typeof nl>
