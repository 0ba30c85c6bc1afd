import { type Message, vocabulary, type Words } from '../../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

export const lostStepWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type LostStepWords = Words<keyof typeof nl>
