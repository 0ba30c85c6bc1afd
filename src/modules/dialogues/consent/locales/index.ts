import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words with which somebody decides at leisure who may read theirs, and what for. */
export const consentWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type ConsentWords = Words<keyof typeof nl>
