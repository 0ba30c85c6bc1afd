import { type Message, vocabulary } from '../../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Hearing by mail that something lies with what one shared. */
export const mailWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type MailWords = ReturnType<typeof mailWords>
