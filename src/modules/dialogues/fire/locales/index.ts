import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of a fire's page, its agreements and its kit. */
export const fireWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type FireWords = Words<keyof typeof nl>
