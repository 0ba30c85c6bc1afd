import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What is said at a field where a sentence cannot be used as it is. */
export const spokenWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
