import type { Locale } from '../../../../platform/i18n/words.ts'
import { goesTo } from '../../harvest/goes-to.ts'
import { harvestWords } from '../../harvest/locales/index.ts'
import { answerWords } from '../locales/index.ts'
import type { PromisedAnswer } from '../queries.ts'

interface PromisedListProps {
  locale: Locale
  promised: readonly PromisedAnswer[]
  base: string
}

/** What somebody came back to: what it was, and whom it was asked of. */
export function PromisedList({ locale, promised, base }: PromisedListProps) {
  const w = answerWords(locale)
  const h = harvestWords(locale)
  return (
    <ul class="kv-promises">
      {promised.map(({ id, name: called, organisation, askedOf, kind }) => {
        const name = called ?? w('item.nameless', { organisation: organisation || h('our-house') })
        return (
          <li class="kv-promises__item">
            <p class="kv-promises__name" dir="auto">
              {name}
            </p>
            <p dir="auto">{goesTo(h, { kind, askedOf })}</p>
            {called && organisation ? (
              <p class="kv-promises__from">{w('item.from', { organisation })}</p>
            ) : null}
            <p>
              <a href={`${base}/${id}`}>{w('item.look', { name })}</a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
