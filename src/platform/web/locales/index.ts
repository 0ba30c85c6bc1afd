import { type Message, vocabulary } from '../../i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words around every page, and those of errors. */
export const siteWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
