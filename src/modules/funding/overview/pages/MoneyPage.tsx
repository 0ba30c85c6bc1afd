import { Circle, EmptyState, LinkList, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { inEuros } from '../../euros.ts'
import { folders, kinds as kindsOf } from '../../kinds.ts'
import { LineItem } from '../../LineItem.tsx'
import { fundingWords } from '../../locales/index.ts'
import type { MovementView } from '../../policy.ts'
import { type LineView, listLength, type YearTotals } from '../../queries.ts'
import { YearDrawing } from './YearDrawing.tsx'

interface MoneyPageProps {
  locale: Locale
  movement: MovementView
  year: number
  years: readonly YearTotals[]
  lines: readonly LineView[]
  kinds: readonly ('contribution' | 'grant' | 'spending')[]
  /** The actor looks after the movement. */
  keeping: boolean
}

/** What was promised, came in and went out in one year, for whoever takes part. By name: no order says who gives more. */
export function MoneyPage({ locale, movement, year, years, lines, kinds, keeping }: MoneyPageProps) {
  const w = fundingWords(locale)
  const base = `/circles/${movement.slug}/money`
  const total = years.find((one) => one.year === year)
  return (
    <>
      <PageHead title={w('money.title')} lead={w('money.lead')} drawing={<Circle chairs={8} open={1} />}>
        <p>
          <a href={`/circles/${movement.slug}`}>{w('money.back', { name: movement.name })}</a>
        </p>
      </PageHead>
      <Section title={w('money.year', { year })} id="year">
        {total ? (
          <Year locale={locale} total={total} />
        ) : (
          <EmptyState>{w('money.none', { year })}</EmptyState>
        )}
        {years.length > 0 ? (
          <nav aria-label={w('money.years')}>
            <ul class="kv-places">
              {years.map((one) => (
                <li>
                  <a href={`${base}?year=${one.year}`} aria-current={one.year === year ? 'page' : undefined}>
                    {one.year}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        <p>
          <a href={`${base}/sheet.csv?year=${year}`}>{w('money.csv')}</a>
        </p>
      </Section>
      {kinds.map((kind) => {
        const here = lines.filter((line) => line.kind === kind)
        return (
          <Section title={w(`${kind}.title`)} id={folders[kind]} ruled>
            <Small>{w(`${kind}.about`)}</Small>
            {here.length === 0 ? <EmptyState>{w(`${kind}.none`)}</EmptyState> : null}
            {here.slice(0, listLength).map((line) => (
              <LineItem locale={locale} line={line} changeAt={changeAt(line, movement)} />
            ))}
            {here.length > listLength ? <p>{w('money.many', { count: listLength })}</p> : null}
            {keeping && !kindsOf[kind].ofHouse ? (
              <p>
                <a href={`${base}/${folders[kind]}/new`}>{w(`${kind}.add`)}</a>
              </p>
            ) : null}
          </Section>
        )
      })}
      <Section ruled>
        <LinkList
          items={[
            { href: `${base}/ideas`, label: w('idea.link'), about: w('idea.link.about') },
            { href: `${base}/routes`, label: w('route.link'), about: w('route.link.about') },
          ]}
        />
      </Section>
    </>
  )
}

/** Where who looks after it changes a line; nowhere for others. */
const changeAt = ({ mine, house, kind }: LineView, movement: MovementView) =>
  mine ? (kindsOf[kind].ofHouse ? house?.slug : movement.slug) : undefined

function Year({ locale, total }: { locale: Locale; total: YearTotals }) {
  const w = fundingWords(locale)
  const euros = (cents: number) => inEuros(locale, cents)
  const { year, contributed, granted, spent } = total
  const said = {
    ...{ year, sum: euros(contributed + granted), contributed: euros(contributed) },
    ...{ granted: euros(granted), spent: euros(spent) },
  }
  return (
    <>
      <p>
        {w('money.in', said)} {w('money.out', said)}
      </p>
      <YearDrawing
        label={w('money.drawing', said)}
        came={{ cents: contributed + granted, word: w('money.drawing.in') }}
        went={{ cents: spent, word: w('money.drawing.out') }}
      />
    </>
  )
}
