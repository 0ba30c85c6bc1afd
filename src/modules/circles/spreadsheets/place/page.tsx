import { Actions, Button, Choice, ErrorSummary, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { problemIn, sheetWords } from '../words.ts'
import type { OpenPlace } from './queries.ts'

interface PlaceProps {
  locale: Locale
  form: FormState
  place: OpenPlace
  /** They came with a card, and not with an account. */
  withCard: boolean
}

/** Asks somebody whether they take the place that was kept for them. Nothing is chosen beforehand. */
export function PlacePage({ locale, form, place, withCard }: PlaceProps) {
  const w = sheetWords(locale)
  const { at: error, all: errors } = problemsOf(form, (key) => problemIn(w, key))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead
        title={w('place.title', { circle: place.circle })}
        lead={w(place.first ? 'place.lead.first' : 'place.lead')}
      >
        <p>{w(`place.role.${place.first ? 'first' : place.role}`)}</p>
      </PageHead>
      <PostForm hidden={form.hidden} action={`/circles/${place.slug}/place`}>
        <Choice
          name="answer"
          legend={w('place.question')}
          value={fieldOf(form.values, 'answer') || undefined}
          error={error('answer')}
          options={[
            { value: 'yes', label: w('place.yes'), hint: w('place.yes.hint') },
            { value: 'no', label: w('place.no'), hint: w('place.no.hint') },
          ]}
        />
        {withCard && place.role !== 'member' ? (
          <Field
            name="email"
            type="email"
            label={w('place.email')}
            hint={w('place.email.hint')}
            value={fieldOf(form.values, 'email')}
            error={error('email')}
            autocomplete="email"
          />
        ) : null}
        <Actions>
          <Button>{w('place.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
