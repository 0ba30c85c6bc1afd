import { dayInWords, daysAway } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { goesTo } from '../../harvest/goes-to.ts'
import { harvestWords } from '../../harvest/locales/index.ts'
import { lookBackWords } from '../locales/index.ts'
import type { Told } from '../told.ts'

interface PromisesProps {
  locale: Locale
  told: readonly Told[]
  today: string
  /** Whether to say of which house it is. */
  house?: boolean
}

/** What was promised and is still to come, or never came: said plainly, in words. */
export function Promises({ locale, told, today, house }: PromisesProps) {
  const w = lookBackWords(locale)
  const h = harvestWords(locale)
  return (
    <ul class="kv-promises">
      {told.map((one) => {
        const when = { date: dayInWords(locale, one.dueOn), away: daysAway(locale, one.dueOn, today) }
        return (
          <li class="kv-promises__item">
            <p class="kv-promises__name" dir="auto">
              {one.lookBack ? <a href={`/dialogues/${one.dialogueId}/look-back`}>{one.name}</a> : one.name}
            </p>
            <p dir="auto">{goesTo(h, one)}</p>
            <p>{w(one.dueOn < today ? 'overdue' : 'promised', when)}</p>
            {one.nobody ? <p>{w('circle.nobody')}</p> : null}
            {house && one.house ? (
              <p class="kv-promises__from">{w('pair.at', { house: one.house })}</p>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
