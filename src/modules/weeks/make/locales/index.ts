import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What the makers of a Week read. */
export const makeWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type MakeWords = Words<keyof typeof nl>
