import { Actions, Button, Choice, EmptyState, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import type { Place } from '../../place.ts'
import { messageIn, Problems } from '../../problems.tsx'
import { callerWords } from '../locales/index.ts'
import type { SeatView } from '../queries.ts'

interface AskProps {
  locale: Locale
  form: FormState
  place: Place
  seats: readonly SeatView[]
}

/** A host asks somebody whether others may call them. */
export function AskPage({ locale, form, place, seats }: AskProps) {
  const w = callerWords(locale)
  const message = messageIn(callerWords, locale)
  const error = problemsOf(form, message).at
  return (
    <>
      <Problems locale={locale} form={form} message={message} />
      <PageHead title={w('ask.title')} lead={w('ask.lead')}>
        <p>
          <a href={`/circles/${place.slug}/face`}>{w('ask.back', { name: place.name })}</a>
        </p>
      </PageHead>
      {seats.length === 0 ? (
        <EmptyState>
          <p>{w('ask.nobody')}</p>
        </EmptyState>
      ) : (
        <PostForm action={`/circles/${place.slug}/face/callers`} hidden={form.hidden}>
          <Choice
            name="seatId"
            legend={w('ask.who')}
            value={fieldOf(form.values, 'seatId')}
            error={error('seatId')}
            options={seats.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Field
            name="about"
            maxlength={120}
            label={w('about')}
            hint={w('about.hint')}
            mark={siteWords(locale)('optional')}
            value={fieldOf(form.values, 'about')}
            error={error('about')}
          />
          <Actions>
            <Button>{w('ask.send')}</Button>
          </Actions>
        </PostForm>
      )}
    </>
  )
}
