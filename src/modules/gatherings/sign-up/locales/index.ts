import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of signing up. */
export const signUpWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type SignUpWords = Words<keyof typeof nl>
