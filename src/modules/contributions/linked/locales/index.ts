import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { mediaMessages } from '../../spoken/media/locales/index.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What words and answers are called where links lead to them. */
export const linkedWords = vocabulary<Record<keyof typeof nl | keyof typeof mediaMessages.nl, Message>>({
  nl: { ...nl, ...mediaMessages.nl },
  en: { ...en, ...mediaMessages.en },
})
