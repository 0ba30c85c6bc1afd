import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The door to what people tell. */
export const storiesDoorWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
