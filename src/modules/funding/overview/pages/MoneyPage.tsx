import { Circle, EmptyState, Heading, LinkList, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { MovementAt } from '../../../circles/index.ts'
import type { PromiseForYears } from '../../../participants/index.ts'
import { inEuros } from '../../euros.ts'
import { folders, kinds as kindsOf } from '../../kinds.ts'
import { LineItem } from '../../LineItem.tsx'
import { fundingWords } from '../../locales/index.ts'
import { type LineView, listLength, type YearTotals } from '../../queries.ts'
import { teamWords } from '../../team/locales/index.ts'
import { yearsWords } from '../../years/locales/index.ts'
import { YearDrawing } from './YearDrawing.tsx'

interface MoneyPageProps {
  locale: Locale
  movement: MovementAt
  year: number
  years: readonly YearTotals[]
  lines: readonly LineView[]
  /** What houses promised for years of which this is one. */
  promises: readonly PromiseForYears[]
  kinds: readonly ('contribution' | 'grant' | 'spending')[]
  /** The actor looks after the movement. */
  keeping: boolean
}

/** What was promised, came in and went out in one year, for whoever takes part. By name: no order says who gives more. */
export function MoneyPage({
  locale,
  movement,
  year,
  years,
  lines,
  promises,
  kinds,
  keeping,
}: MoneyPageProps) {
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
            {here.length > listLength ? <p>{w('money.many', { shown: listLength })}</p> : null}
            {keeping && !kindsOf[kind].ofHouse ? (
              <p>
                <a href={`${base}/${folders[kind]}/new`}>{w(`${kind}.add`)}</a>
              </p>
            ) : null}
          </Section>
        )
      })}
      <Section title={w('promises.title')} id="promises" ruled>
        <Small>{w('promises.about')}</Small>
        {promises.length === 0 ? <EmptyState>{w('promises.none')}</EmptyState> : null}
        {promises.map((promise) => (
          <Promised locale={locale} promise={promise} />
        ))}
      </Section>
      <Section ruled>
        <LinkList
          items={[
            {
              href: `${base}/years`,
              label: yearsWords(locale)('link'),
              about: yearsWords(locale)('link.about'),
            },
            {
              href: `${base}/income-team`,
              label: teamWords(locale)('link'),
              about: teamWords(locale)('link.about'),
            },
            { href: `${base}/ideas`, label: w('idea.link'), about: w('idea.link.about') },
            { href: `${base}/routes`, label: w('route.link'), about: w('route.link.about') },
          ]}
        />
      </Section>
    </>
  )
}

/** Where who looks after it changes a line; nowhere for others. */
const changeAt = ({ mine, house, kind }: LineView, movement: MovementAt) =>
  mine ? (kindsOf[kind].ofHouse ? house?.slug : movement.slug) : undefined

function Promised({ locale, promise }: { locale: Locale; promise: PromiseForYears }) {
  const w = fundingWords(locale)
  const { house, words, year, untilYear } = promise
  return (
    <article class="kv-money-line">
      <Heading level={3}>
        <a href={`/circles/${house.slug}`}>{house.name}</a>
      </Heading>
      <p class="kv-money-line__facts">
        {untilYear === null
          ? w('line.from', { from: year })
          : w('line.days', { from: year, until: untilYear })}
      </p>
      <p dir="auto">{words}</p>
    </article>
  )
}

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
