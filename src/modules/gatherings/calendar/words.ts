import type { Locale } from '../../../platform/i18n/words.ts'
import { placeWords } from '../place/locales/index.ts'
import type { EntryWords } from './entries.ts'
import { calendarWords } from './locales/index.ts'

/** What a calendar says in the language of whose it is. `address`: from afar, where they may read that there. */
export const entryWords = (locale: Locale, origin: string, address?: string | undefined): EntryWords => ({
  origin,
  call: (phone) => calendarWords(locale)('call', { phone }),
  afar: address || placeWords(locale)('afar'),
})
