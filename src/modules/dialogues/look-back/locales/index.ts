import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const lookBackWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type LookBackWords = Words<keyof typeof nl>
