import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What the page of one gathering says. */
export const pageWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type PageWords = Words<keyof typeof nl>
