import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { formatsInDutch, formatsInEnglish } from '../../formats/locales/index.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Key = keyof typeof nl | keyof typeof formatsInDutch

/** The words of a fire's page, its agreements and its kit, with those of the format it is held in. */
export const fireWords = vocabulary<Record<Key, Message>>({
  nl: { ...formatsInDutch, ...nl },
  en: { ...formatsInEnglish, ...en },
})
export type FireWords = Words<Key>
