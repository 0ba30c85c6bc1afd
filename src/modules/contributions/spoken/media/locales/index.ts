import type { Message, Words } from '../../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export type MediaKey = keyof typeof nl
export type MediaWords = Words<MediaKey>

/** For the vocabulary of every room that shows what people said. */
export const mediaMessages: {
  nl: Readonly<Record<MediaKey, Message>>
  en: Readonly<Record<MediaKey, Message>>
} = { nl, en }
