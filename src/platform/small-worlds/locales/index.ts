import { type Message, vocabulary } from '../../i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What is said instead of what would tell of few people. */
export const smallWorldWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
