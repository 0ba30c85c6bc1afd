import { Actions, Button, Choice, ErrorSummary, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemIn, sheetWords } from '../words.ts'
import type { OpenPlace } from './queries.ts'

interface PlaceProps {
  locale: Locale
  form: FormState
  place: OpenPlace
}

/** Asks somebody whether they take the place that was kept for them. Nothing is chosen beforehand. */
export function PlacePage({ locale, form, place }: PlaceProps) {
  const w = sheetWords(locale)
  const error = form.errors.answer ? problemIn(w, form.errors.answer) : undefined
  return (
    <>
      {error ? <ErrorSummary title={w('errors.title')} errors={[{ field: 'answer', text: error }]} /> : null}
      <PageHead title={w('place.title', { circle: place.circle })} lead={w('place.lead')}>
        <p>{w(`place.role.${place.role}`)}</p>
      </PageHead>
      <PostForm hidden={form.hidden} action={`/circles/${place.slug}/place`}>
        <Choice
          name="answer"
          legend={w('place.question')}
          value={fieldOf(form.values, 'answer') || undefined}
          error={error}
          options={[
            { value: 'yes', label: w('place.yes'), hint: w('place.yes.hint') },
            { value: 'no', label: w('place.no'), hint: w('place.no.hint') },
          ]}
        />
        <Actions>
          <Button>{w('place.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
