import { dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { PromiseView } from '../../contributions/index.ts'
import { lookBackWords } from './locales/index.ts'

type Told = Partial<Pick<PromiseView, 'toldHow' | 'toldOn'>>

/** "Dit is aan de telefoon verteld, op 3 mei 2026." Where it was not kept how and when: that it was told. */
export function howTold(locale: Locale, { toldHow, toldOn }: Told): string {
  const w = lookBackWords(locale)
  return toldHow && toldOn ? w(`told.${toldHow}`, { date: dayInWords(locale, toldOn) }) : w('told')
}

/** Who brought it, and who wrote it down for them; nothing where that may not be known. */
export function broughtBy(
  locale: Locale,
  { answeredBy, notedBy }: { answeredBy: string | null; notedBy: string | null },
  date: string,
): string {
  const w = lookBackWords(locale)
  if (!answeredBy) return w('by.nobody', { date })
  if (notedBy === null) return w('by', { name: answeredBy, date })
  // Whoever erased themselves is somebody.
  return w(notedBy ? 'by.noted' : 'by.noted.gone', { name: answeredBy, noted: notedBy, date })
}
