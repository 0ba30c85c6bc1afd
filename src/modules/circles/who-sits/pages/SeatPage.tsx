import { Actions, Button, ErrorSummary, Field, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { HostedCircle } from '../../invite-person/queries.ts'
import type { SeatOf } from '../queries.ts'
import { whoSitsWords } from '../words.ts'

interface SeatProps {
  locale: Locale
  form: FormState
  circle: HostedCircle
  seat: SeatOf
}

/** What a host can do about one place: end it, take back an invitation, or propose that a fellow host stops. */
export function SeatPage(props: SeatProps) {
  const { locale, form, circle, seat } = props
  const w = whoSitsWords(locale)
  const name = seat.name || w('erased')
  const errors = Object.entries(form.errors).map(([field, key]) => ({
    field,
    text: whoSitsWords.has(key) ? w(key, { name }) : w('errors.title'),
  }))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('seat.title', { name, circle: circle.name })}>
        <p>
          <a href={`/circles/${circle.slug}/people`}>{w('seat.back')}</a>
        </p>
      </PageHead>
      {seat.mine ? (
        <p>
          {w('seat.you')} <a href={`/circles/${circle.slug}/leave`}>{w('seat.leave')}</a>
        </p>
      ) : seat.role === 'host' ? (
        <Lower {...props} name={name} />
      ) : (
        <End {...props} name={name} error={errors.find(({ field }) => field === 'reason')?.text} />
      )}
    </>
  )
}

function End({
  locale,
  form,
  circle,
  seat,
  name,
  error,
}: SeatProps & { name: string; error?: string | undefined }) {
  const w = whoSitsWords(locale)
  const what = seat.takenAt ? 'end' : 'take-back'
  return (
    <Section title={w(`${what}.title`, { name })} ruled>
      <p>{w(`${what}.lead`, { name })}</p>
      <PostForm hidden={form.hidden} action={`/circles/${circle.slug}/seats/${seat.id}`}>
        {seat.takenAt ? (
          <Field
            name="reason"
            label={w('end.reason')}
            hint={w('end.reason.hint', { name })}
            purpose={w('end.reason.purpose', { name })}
            value={fieldOf(form.values, 'reason')}
            error={error}
            rows={5}
            maxlength={1000}
            required
          />
        ) : null}
        <Actions>
          <Button variant="danger">{w(`${what}.go`)}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}

function Lower({ locale, form, circle, seat, name }: SeatProps & { name: string }) {
  const w = whoSitsWords(locale)
  return (
    <Section title={w('lower.title', { name })} ruled>
      <p>{w('lower.lead', { name })}</p>
      <PostForm hidden={form.hidden} action={`/circles/${circle.slug}/seats/${seat.id}/lower`}>
        <Actions>
          <Button variant="danger">{w('lower.go')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
