import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What is said of a detail that may point at one person. */
export const hintWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
/** Everything the browser says itself. */
export const hintKeys = Object.keys(nl) as (keyof typeof nl)[]
