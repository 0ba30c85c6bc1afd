import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { type MediaKey, mediaMessages } from '../../../contributions/index.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const harvestWords = vocabulary<Record<keyof typeof nl | MediaKey, Message>>({
  nl: { ...nl, ...mediaMessages.nl },
  en: { ...en, ...mediaMessages.en },
})
export type HarvestWords = Words<keyof typeof nl | MediaKey>
