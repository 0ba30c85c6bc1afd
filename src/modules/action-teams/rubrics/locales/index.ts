import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const rubricWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
