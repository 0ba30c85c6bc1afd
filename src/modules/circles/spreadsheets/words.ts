import { type Message, vocabulary, type Words } from '../../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

export const sheetWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type SheetWords = Words<keyof typeof nl>

/** What is the matter, for who sends a list; a key that is not ours says only that it did not work. */
export const problemIn = (w: SheetWords, key: string): string => w(sheetWords.has(key) ? key : 'errors.title')
