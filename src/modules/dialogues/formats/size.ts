import type { Locale } from '../../../platform/i18n/words.ts'
import { fireWords } from '../fire/locales/index.ts'
import { lengthOf } from '../fire/pages/Expectations.tsx'
import { formatOf, minutesOf } from '../formats.ts'

/** "Met 6 tot 12 mensen, ongeveer 2 en een half uur. Achter de kring hoogstens 15 luisteraars." */
export function sizeOf(locale: Locale, name: string): string {
  const w = fireWords(locale)
  const format = formatOf(name)
  const { leastSeats: least, mostSeats: most, mostListeners: count } = format
  const around = w('size', { least, most, length: lengthOf(w, minutesOf(format)) })
  return count > 0 ? `${around} ${w('size.behind', { count })}` : around
}
