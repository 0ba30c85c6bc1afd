import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words for who looked at what is one's own. */
export const lookedWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type LookedWords = Words<keyof typeof nl>
