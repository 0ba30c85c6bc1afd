import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of bringing somebody along. */
export const togetherWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type TogetherWords = Words<keyof typeof nl>
