import { dayInWords, daysAway } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { goesTo } from '../../harvest/goes-to.ts'
import { harvestWords } from '../../harvest/locales/index.ts'
import { answerWords } from '../locales/index.ts'
import type { PromisedAnswer } from '../queries.ts'

interface PromisedListProps {
  locale: Locale
  promised: readonly PromisedAnswer[]
  today: string
  base: string
}

/** Promises in words: what it is, whom it was asked of, by when. No numbers, nothing red. */
export function PromisedList({ locale, promised, today, base }: PromisedListProps) {
  const w = answerWords(locale)
  const h = harvestWords(locale)
  return (
    <ul class="kv-promises">
      {promised.map((one) => {
        const { organisation, askedOf, kind, dueOn } = one
        const name = one.name ?? w('item.nameless', { organisation: organisation || h('our-house') })
        const when = { date: dayInWords(locale, dueOn), away: daysAway(locale, dueOn, today) }
        return (
          <li class="kv-promises__item">
            <p class="kv-promises__name" dir="auto">
              {name}
            </p>
            <p dir="auto">{goesTo(h, { kind, askedOf })}</p>
            {one.name && organisation ? (
              <p class="kv-promises__from">{w('item.from', { organisation })}</p>
            ) : null}
            {one.answerKind ? null : <p>{w(dueOn < today ? 'item.past' : 'item.due', when)}</p>}
            <p>
              <a href={`${base}/${one.id}`}>{w(one.answerKind ? 'item.look' : 'item.open', { name })}</a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
