import { Heading, Small } from '../../design/index.ts'
import { dayInWords } from '../../platform/i18n/days.ts'
import type { Locale } from '../../platform/i18n/words.ts'
import { inEuros } from './euros.ts'
import { folders, kinds } from './kinds.ts'
import { fundingWords, wordsOfKind } from './locales/index.ts'
import type { LineView } from './queries.ts'

interface LineItemProps {
  locale: Locale
  line: LineView
  /** The movement's own slug: leads to where the line is changed, for who may. */
  changeAt?: string | undefined
  /** Of its heading: 3 under the heading of a part, 2 where the page itself is its only heading. */
  level?: 2 | 3
}

/** One line of the movement's money: whose or what, how much, and their own words for it. */
export function LineItem({ locale, line, changeAt, level = 3 }: LineItemProps) {
  const w = fundingWords(locale)
  const own = wordsOfKind(locale, line.kind)
  const { asks, ofHouse, mayBePublic } = kinds[line.kind]
  const [first = '', ...others] = asks
  const name = line.title || line.house?.name || w('money.hidden-house')
  const facts = [
    spanOf(locale, line),
    sum(locale, line, 'planned'),
    sum(locale, line, 'actual'),
    line.state && own(`state.${line.state}`),
  ].filter(Boolean)
  return (
    <article class="kv-money-line">
      <Heading level={level}>
        <span dir="auto">
          {ofHouse && line.house ? <a href={`/circles/${line.house.slug}`}>{name}</a> : name}
        </span>
      </Heading>
      {facts.length > 0 ? <p class="kv-money-line__facts">{facts.join(' · ')}</p> : null}
      {line.words[first] ? <p dir="auto">{line.words[first]}</p> : null}
      {others.some((ask) => line.words[ask]) ? (
        <dl class="kv-money-line__words">
          {others
            .filter((ask) => line.words[ask])
            .map((ask) => (
              <>
                <dt>{own(ask)}</dt>
                <dd dir="auto">{line.words[ask]}</dd>
              </>
            ))}
        </dl>
      ) : null}
      {mayBePublic && line.isPublic && line.mine ? <Small>{w('line.public')}</Small> : null}
      {changeAt ? (
        <p>
          <a href={`/circles/${changeAt}/money/${folders[line.kind]}/${line.id}`}>
            {w('line.change')}
            <span class="kv-hidden">{w('line.change.hidden', { name })}</span>
          </a>
        </p>
      ) : null}
    </article>
  )
}

function sum(locale: Locale, line: LineView, which: 'planned' | 'actual'): string | null {
  const cents = line[which]
  const key = `line.${which}.${line.kind}`
  if (cents === null || !fundingWords.has(key)) return null
  return fundingWords(locale)(key, { sum: inEuros(locale, cents) })
}

function spanOf(locale: Locale, { kind, from, until }: LineView): string | null {
  if (kinds[kind].period !== 'days') return null
  const w = fundingWords(locale)
  const [first, last] = [from, until].map((day) => day && dayInWords(locale, day))
  if (first && last) return w('line.days', { from: first, until: last })
  if (first) return w('line.from', { from: first })
  return last ? w('line.until', { until: last }) : null
}
