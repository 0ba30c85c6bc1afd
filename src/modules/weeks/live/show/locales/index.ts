import { type Message, vocabulary, type Words } from '../../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What a house shows on a stage: films and slides of its own. */
export const showWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type ShowWords = Words<keyof typeof nl>
