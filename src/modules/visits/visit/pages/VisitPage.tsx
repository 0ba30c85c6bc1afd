import { LinkList, PageHead, phoneHref, Section, Small, SummaryList } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { After } from '../../after/pages/After.tsx'
import { Returned } from '../../after/pages/Returned.tsx'
import { Prepared } from '../../prepare/pages/Prepared.tsx'
import { otherSide, sides } from '../../schema.ts'
import { sayIn } from '../../words.ts'
import { visitWords } from '../locales/index.ts'
import { type DayView, isAsked, nameOf, type WorkVisit } from '../queries.ts'
import type { SideView } from '../side-queries.ts'
import { canAnswer, canCallOff, canChooseDays, type VisitState } from '../state.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { Days } from './Days.tsx'
import { Standing } from './Standing.tsx'

export interface VisitPageProps {
  locale: Locale
  form: FormState
  visit: WorkVisit
  state: VisitState
  days: readonly DayView[]
  /** What either house prepared, took home and said thanks for. */
  written: readonly SideView[]
}

/** A work visit: who asked what, where it stands, and what one can do about it. */
export function VisitPage({ locale, form, visit, state, days, written }: VisitPageProps) {
  const w = visitWords(locale)
  const closed = w('house.closed')
  const names = { guest: nameOf(visit, 'guest', closed), host: nameOf(visit, 'host', closed) }
  const [side] = visit.speaks
  return (
    <>
      <Problems locale={locale} form={form} say={sayIn(visitWords, locale)} />
      <PageHead
        title={w('title', names)}
        lead={w(visit.askedBy === 'guest' ? 'asked.ask' : 'asked.invite', names)}
      >
        <Houses locale={locale} visit={visit} />
      </PageHead>
      <Standing locale={locale} visit={visit} state={state} />
      <Section>
        {visit.beforeJoining ? <p>{w('before-joining')}</p> : null}
        <Said locale={locale} visit={visit} />
        <p>{w('home')}</p>
        {side ? null : <Small>{w('state.known')}</Small>}
      </Section>
      <Returned locale={locale} visit={visit} />
      {state === 'been' ? <After locale={locale} visit={visit} written={written} /> : null}
      <Prepared locale={locale} visit={visit} state={state} written={written} />
      {isAsked(visit) && canAnswer(state) ? <AnswerForm locale={locale} form={form} visit={visit} /> : null}
      {side && canChooseDays(state) ? (
        <Days locale={locale} form={form} visit={visit} side={side} days={days} />
      ) : null}
      {side && state !== 'off' ? <Speaking locale={locale} visit={visit} state={state} /> : null}
    </>
  )
}

const Houses = ({ locale, visit }: { locale: Locale; visit: WorkVisit }) => (
  <ul class="kv-places">
    {sides.map((side) => {
      const house = visit.houses[side]
      // A region has no visits of its own to lead to.
      return house && !(visit.beforeJoining && side === 'guest') ? (
        <li>
          <a href={`/circles/${house.slug}/visits`}>{visitWords(locale)('back', { name: house.name })}</a>
        </li>
      ) : null
    })}
  </ul>
)

const Said = ({ locale, visit }: { locale: Locale; visit: WorkVisit }) => {
  const w = visitWords(locale)
  const typed = (words: string) => (
    <span class="kv-as-typed" dir="auto">
      {words}
    </span>
  )
  const { words, question, suits, askedBy } = visit
  const rows = [
    { term: w('words'), detail: typed(words) },
    ...(question
      ? [
          {
            term: w(askedBy === 'guest' ? 'question' : 'question.invite', {
              host: nameOf(visit, 'host', w('house.closed')),
            }),
            detail: typed(question),
          },
        ]
      : []),
    ...(suits ? [{ term: w('suits'), detail: typed(suits) }] : []),
  ]
  return <SummaryList rows={rows} />
}

/** For who speaks for a side: whom to call there, other days, calling it off. */
function Speaking({ locale, visit, state }: Pick<VisitPageProps, 'locale' | 'visit' | 'state'>) {
  const w = visitWords(locale)
  const other = visit.houses[otherSide(visit.speaks[0] ?? 'guest')]
  const items = [
    ...(other?.contactPhone
      ? [
          {
            href: phoneHref(other.contactPhone),
            label: w('call', { name: other.contactName || other.name, phone: other.contactPhone }),
          },
        ]
      : []),
    ...(canChooseDays(state) ? [{ href: `/visits/${visit.id}/days`, label: w('change-days') }] : []),
    ...(canCallOff(state)
      ? [
          {
            href: `/visits/${visit.id}/call-off`,
            label: w(
              visit.planned || !visit.speaks.includes(visit.askedBy) || state === 'choosing'
                ? 'call-off'
                : 'withdraw',
            ),
          },
        ]
      : []),
  ]
  return items.length > 0 ? (
    <Section title={w('call.title')} ruled>
      <LinkList items={items} />
    </Section>
  ) : null
}
