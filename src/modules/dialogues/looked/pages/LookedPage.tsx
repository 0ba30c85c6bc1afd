import {
  Actions,
  Button,
  EmptyState,
  ErrorSummary,
  Field,
  LinkButton,
  PageHead,
  Section,
} from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Place } from '../../card/own-words/place.ts'
import type { SeatAtFire } from '../../card/queries.ts'
import { lookedInWords } from '../in-words.ts'
import { lookedWords } from '../locales/index.ts'
import type { Period } from '../period.ts'
import { type Looked, mostLooked } from '../queries.ts'

interface LookedPageProps {
  locale: Locale
  place: Place
  fires: readonly SeatAtFire[]
  looked: readonly Looked[]
  period: Period
}

/** Who looked at what is one's own, conversation by conversation, with the time one wants to see. */
export function LookedPage({ locale, place, fires, looked, period }: LookedPageProps) {
  const w = lookedWords(locale)
  const at = new Map(fires.map(({ dialogueId, title }) => [dialogueId, title]))
  const groups = Map.groupBy(looked, ({ dialogueId }) => (dialogueId && at.has(dialogueId) ? dialogueId : ''))
  const days = { from: dayInWords(locale, period.from), until: dayInWords(locale, period.until) }
  const errors = Object.entries(period.errors).map(([field, key]) => ({ field, text: w(key) }))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('problems')} errors={errors} /> : null}
      <PageHead title={w('page.title')} lead={w('page.lead')} />
      {looked.length === 0 ? (
        <EmptyState>
          <p>{w('page.nobody')}</p>
          <p>{w('period.now', days)}</p>
        </EmptyState>
      ) : (
        <p>{w('period.now', days)}</p>
      )}
      {looked.length === mostLooked ? <p>{w('page.most', { count: mostLooked })}</p> : null}
      {[...groups].map(([dialogueId, looks]) => (
        <Section title={<span dir="auto">{at.get(dialogueId) ?? w('page.elsewhere')}</span>} ruled>
          <ul class="kv-looked">
            {lookedInWords(locale, looks).map(({ when, sentence }) => (
              <li dir="auto">
                <small>{when}</small> {sentence}
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <p>{w('page.others')}</p>
      <PeriodForm locale={locale} place={place} period={period} />
      <Actions>
        <LinkButton href={place.home} variant="quiet">
          {w('page.back')}
        </LinkButton>
      </Actions>
    </>
  )
}

/** A form that asks again: nothing is changed by it. */
function PeriodForm({ locale, place, period }: Pick<LookedPageProps, 'locale' | 'place' | 'period'>) {
  const w = lookedWords(locale)
  const error = (name: string) => (period.errors[name] ? w(period.errors[name]) : undefined)
  return (
    <Section title={w('period.legend')} ruled>
      <form method="get" action={`${place.base}/looked`} novalidate>
        {(['from', 'until'] as const).map((name) => (
          <Field
            name={name}
            type="date"
            label={w(`period.${name}`)}
            hint={name === 'from' ? w('period.hint') : undefined}
            value={period.typed[name]}
            error={error(name)}
          />
        ))}
        <Actions>
          <Button variant="quiet">{w('period.do')}</Button>
        </Actions>
      </form>
    </Section>
  )
}
