import { type Message, vocabulary } from '../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

export type SocialWord = keyof typeof nl

export const socialWords = vocabulary<Record<SocialWord, Message>>({ nl, en })
