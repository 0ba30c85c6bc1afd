import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of talking beforehand. */
export const talkWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
