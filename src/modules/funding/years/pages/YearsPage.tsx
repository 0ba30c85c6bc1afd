import { EmptyState, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { MovementAt } from '../../../circles/index.ts'
import { inEuros } from '../../euros.ts'
import { yearsWords } from '../locales/index.ts'
import { housesLength, type InYear, type OverYears, type Span } from '../queries.ts'
import { together, yearsIn } from '../sum.ts'

interface YearsPageProps {
  locale: Locale
  movement: MovementAt
  span: Span
  /** One more than stands on the page where there are more. */
  houses: readonly OverYears[]
  /** Of all houses. */
  all: readonly InYear[]
  /** The actor looks after the movement. */
  keeping: boolean
}

/** Contributions over years, one line a house, by name: no order says who gives more. */
export function YearsPage({ locale, movement, span, houses, all, keeping }: YearsPageProps) {
  const w = yearsWords(locale)
  const base = `/circles/${movement.slug}/money`
  const at = (first: number) => `${base}/years?year=${first + 3}`
  return (
    <>
      <PageHead title={w('title')} lead={w('lead')}>
        <p>
          <a href={base}>{w('back')}</a>
        </p>
      </PageHead>
      <Section wide>
        {houses.length === 0 ? (
          <EmptyState>
            <p>{w('none')}</p>
          </EmptyState>
        ) : (
          <table class="kv-years">
            <thead>
              <tr>
                <th scope="col">{w('house')}</th>
                {yearsIn(span).map((year) => (
                  <th scope="col">{year}</th>
                ))}
                <th scope="col">{w('all')}</th>
              </tr>
            </thead>
            <tbody>
              {houses.slice(0, housesLength).map(({ house, years }) => (
                <tr>
                  <th scope="row">
                    {house ? <a href={`/circles/${house.slug}`}>{house.name}</a> : w('hidden-house')}
                    {house && keeping ? (
                      <a class="kv-years__change" href={`/circles/${house.slug}/money/pledges`}>
                        {w('change')}
                        <span class="kv-hidden">: {house.name}</span>
                      </a>
                    ) : null}
                  </th>
                  <Cells locale={locale} years={years} span={span} />
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{w('everyone')}</th>
                <Cells locale={locale} years={all} span={span} />
              </tr>
            </tfoot>
          </table>
        )}
        {houses.length > housesLength ? <Small>{w('many', { shown: housesLength })}</Small> : null}
        <ul class="kv-places">
          <li>
            <a href={at(span.first - 5)}>{w('earlier')}</a>
          </li>
          <li>
            <a href={at(span.first + 5)}>{w('later')}</a>
          </li>
        </ul>
        <p>
          <a href={`${base}/years.csv?year=${span.first + 3}`}>{w('csv')}</a>
        </p>
      </Section>
    </>
  )
}

function Cells({ locale, years, span }: { locale: Locale; years: readonly InYear[]; span: Span }) {
  const w = yearsWords(locale)
  const whole = { planned: together(years, 'planned'), actual: together(years, 'actual') }
  const cells = [
    ...yearsIn(span).map((year) => ({
      label: String(year),
      said: years.find((one) => one.year === year) ?? { planned: null, actual: null },
    })),
    { label: w('all'), said: whole },
  ]
  return (
    <>
      {cells.map(({ label, said }) => (
        <td data-label={label}>
          {(['planned', 'actual'] as const).map((which) =>
            said[which] === null ? null : (
              <span class={`kv-years__${which}`}>
                {w(`said.${which}`, { sum: inEuros(locale, said[which]) })}
              </span>
            ),
          )}
          {said.planned === null && said.actual === null ? <span aria-hidden="true">–</span> : null}
        </td>
      ))}
    </>
  )
}
