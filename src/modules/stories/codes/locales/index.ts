import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Coming back, without an account, to what one shared or sent. */
export const codeWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
