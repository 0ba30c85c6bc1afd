import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of the agenda. */
export const agendaWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type AgendaWords = Words<keyof typeof nl>
