import type { Locale } from '../../../platform/i18n/words.ts'
import type { CarrierView } from '../../contributions/index.ts'
import { answerWords } from './locales/index.ts'

/** What the carriers of an answer are called: whoever erased themselves is somebody. */
export const carrierNames = (locale: Locale, carriers: readonly Pick<CarrierView, 'name'>[]): string[] =>
  carriers.map(({ name }) => carrierName(locale, name))

export const carrierName = (locale: Locale, name: string): string => name || answerWords(locale)('somebody')
