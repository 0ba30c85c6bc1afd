import { type Message, vocabulary } from '../../i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const readabilityWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
