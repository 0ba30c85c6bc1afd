import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What a conversation and what comes of it are called where links lead to them. */
export const linkedWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
