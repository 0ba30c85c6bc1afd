import { Actions, Button, Choice, Field, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { messageIn } from '../../problems.tsx'
import type { RequestView } from '../queries.ts'
import { dayWays } from '../schema.ts'
import { daysAtOnce } from './input.ts'
import { dayWords } from './locales/index.ts'
import { type JoinDay, momentIn } from './queries.ts'

interface OfferProps {
  locale: Locale
  form: FormState
  request: RequestView
  days: readonly JoinDay[]
}

/** What was wrong was in this form: then it stands open. */
const offerFields = /^(date-\d|way|days)/

/** Who connects offers days for a conversation, and sees which was chosen. */
export function OfferForm({ locale, form, request, days }: OfferProps) {
  const w = dayWords(locale)
  const error = (name: string) =>
    form.errors[name] ? messageIn(dayWords, locale)(form.errors[name]) : undefined
  return (
    <Section title={w('offer.title')} ruled>
      <Standing locale={locale} days={days} />
      <p>{w('offer.lead')}</p>
      <Small>{w(request.mail ? 'offer.letter' : 'offer.no-mail')}</Small>
      <details class="kv-fold" open={Object.keys(form.errors).some((key) => offerFields.test(key))}>
        <summary>{w('offer.open')}</summary>
        <PostForm action={`/join/requests/${request.id}/days`} hidden={form.hidden}>
          {Array.from({ length: daysAtOnce }, (_, i) => (
            <fieldset class="kv-join-day">
              <legend>{w('offer.day', { number: String(i + 1) })}</legend>
              <Field
                name={`date-${i}`}
                type="date"
                label={w('offer.date')}
                value={fieldOf(form.values, `date-${i}`)}
                error={error(`date-${i}`)}
              />
              <Field
                name={`time-${i}`}
                type="time"
                label={w('offer.time')}
                value={fieldOf(form.values, `time-${i}`)}
              />
            </fieldset>
          ))}
          <Choice
            name="way"
            legend={w('offer.way')}
            value={fieldOf(form.values, 'way') || undefined}
            error={error('way')}
            options={dayWays.map((value) => ({
              value,
              label: w(`way.${value}`),
              ...(value === 'yours' && { hint: w('way.yours.hint') }),
            }))}
          />
          {days.length > 0 ? <Small>{w('offer.again')}</Small> : null}
          <Actions>
            <Button variant="quiet">{w('offer.go')}</Button>
          </Actions>
        </PostForm>
      </details>
    </Section>
  )
}

function Standing({ locale, days }: Pick<OfferProps, 'locale' | 'days'>) {
  if (days.length === 0) return null
  const w = dayWords(locale)
  const chosen = days.find((one) => one.chosen)
  if (chosen) return <p>{w('offer.chosen', { ...momentIn(locale, chosen), way: w(`way.${chosen.way}`) })}</p>
  return (
    <>
      <p>
        {w('offer.now')} {w('offer.none-chosen')}
      </p>
      <ul>
        {days.map((one) => (
          <li>{w('choose.moment', momentIn(locale, one))}</li>
        ))}
      </ul>
    </>
  )
}
