import { type Message, vocabulary } from '../../i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words at a document: what was left out (`left.` and its name), what changed, and those of the editor. */
export const documentWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
