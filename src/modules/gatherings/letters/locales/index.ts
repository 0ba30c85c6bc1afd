import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of letters about a gathering. */
export const letterWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type LetterWords = Words<keyof typeof nl>
