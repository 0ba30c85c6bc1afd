import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of making a gathering. */
export const prepareWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type PrepareWords = Words<keyof typeof nl>
