import { Actions, Button, Field, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf, sentenceIn } from '../../../../platform/web/problems.ts'
import type { ObjectionView } from '../../about-me/queries.ts'
import { heldWords } from '../locales/index.ts'

interface HoldProps {
  locale: Locale
  form: FormState
  /** Of the page it stands on. */
  base: string
  objection: ObjectionView
}

/** For who looks after the movement: holding the story while they weigh this, and how that stands. */
export function HoldSection({ locale, form, base, objection }: HoldProps) {
  const w = heldWords(locale)
  const { held, slug, answeredOn } = objection
  if (held)
    return (
      <Section title={w('hold')} ruled>
        <p>{w(`hold.${held.endedAs ?? 'now'}`, { date: dayInWords(locale, held.untilOn) })}</p>
        {held.reason ? (
          <>
            <p>{w('hold.gave')}</p>
            <blockquote class="kv-shared" dir="auto">
              <p class="kv-lines">{held.reason}</p>
            </blockquote>
            <p>{w(held.answer ? 'hold.answer' : 'hold.answer.none')}</p>
          </>
        ) : (
          <p>{w('hold.returned')}</p>
        )}
        {held.answer ? (
          <blockquote class="kv-shared" dir="auto">
            <p class="kv-lines">{held.answer}</p>
          </blockquote>
        ) : null}
      </Section>
    )
  if (answeredOn || !slug) return null
  return (
    <Section title={w('hold')} ruled>
      <p>{w('hold.hint')}</p>
      <p>{w('hold.writers')}</p>
      <PostForm action={`${base}/hold`} hidden={form.hidden}>
        <Field
          {...{ name: 'reason', type: 'textarea', rows: 4, label: w('hold.reason') }}
          hint={w('hold.reason.hint')}
          value={fieldOf(form.values, 'reason')}
          error={problemsOf(form, sentenceIn(heldWords, w, 'errors.title')).at('reason')}
        />
        <Actions>
          <Button variant="quiet">{w('hold.go')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
