import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words for who made something from which words are gone. */
export const takenBackWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
