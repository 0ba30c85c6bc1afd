import { type Message, vocabulary } from '../../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

export const waitingWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
