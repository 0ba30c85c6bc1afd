import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What everybody reads of a Week. */
export const visitWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type VisitWords = Words<keyof typeof nl>
