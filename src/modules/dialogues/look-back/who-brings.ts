import { capital } from '../../../platform/i18n/capital.ts'
import { listOf } from '../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { CarrierView, HandedOver } from '../../contributions/index.ts'
import { carrierNames } from '../answers/carrier-names.ts'
import { lookBackWords } from './locales/index.ts'

type Carrier = Pick<CarrierView, 'name' | 'gone'>

/** Those who bring it now, by name. */
export const bringing = (locale: Locale, carriers: readonly Carrier[]): string[] =>
  carrierNames(
    locale,
    carriers.filter(({ gone }) => !gone),
  )

/** Who brings it, who does not any more, and that nobody does; nothing where that may not be known. */
export function whoBrings(locale: Locale, carriers: readonly Carrier[], late = false): string[] {
  const w = lookBackWords(locale)
  const now = bringing(locale, carriers)
  const gone = carrierNames(
    locale,
    carriers.filter((one) => one.gone),
  )
  const names = { carriers: listOf(locale, now) }
  const key = now.length === 1 ? 'brings.one' : 'promised.by'
  const lines = now.length > 0 ? [capital(w(late && now.length > 1 ? 'overdue.by' : key, names))] : []
  if (gone.length === 0) return lines
  const who = { names: listOf(locale, gone), count: gone.length }
  return [...lines, capital(w(now.length === 0 ? 'brings.nobody' : 'brings.gone', who))]
}

/**
 * "Eerst zou Dineke het brengen. Sinds 3 mei 2026 doet Joost dat." One line each, oldest first. Whoever erased themselves is
 * somebody.
 */
export const handedOverLines = (locale: Locale, handedOver: readonly HandedOver[]): string[] =>
  handedOver.map(({ from, to, on }) => {
    const key = from
      ? to
        ? 'handed-over'
        : 'handed-over.to-gone'
      : to
        ? 'handed-over.from-gone'
        : 'handed-over.gone'
    return lookBackWords(locale)(key, { from, to, date: dayInWords(locale, on) })
  })
