import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of chairs and of waiting for one. */
export const chairWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type ChairWords = Words<keyof typeof nl>
