import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of what a council asks its board. */
export const boardWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
