import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { type MediaKey, mediaMessages } from '../../../contributions/index.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const answerWords = vocabulary<Record<keyof typeof nl | MediaKey, Message>>({
  nl: { ...nl, ...mediaMessages.nl },
  en: { ...en, ...mediaMessages.en },
})
export type AnswerWords = Words<keyof typeof nl | MediaKey>
