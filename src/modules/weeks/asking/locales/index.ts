import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What houses and makers read when a house asks for a place on the programme. */
export const askWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type AskWords = Words<keyof typeof nl>
