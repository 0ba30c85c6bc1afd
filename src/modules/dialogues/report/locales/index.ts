import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of the report of a conversation. */
export const reportWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
