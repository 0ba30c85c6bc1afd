import {
  Actions,
  Button,
  ErrorSummary,
  Field,
  LinkButton,
  Notice,
  PageHead,
} from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../../platform/web/form.ts'
import { PostForm } from '../../../../../platform/web/post-form.tsx'
import { showWords } from '../locales/index.ts'
import type { Show } from '../queries.ts'
import { problemsIn, summaryOf } from './form.ts'
import { Slide } from './Slide.tsx'

interface SlidePageProps {
  locale: Locale
  form: FormState
  /** Of the session. */
  at: string
  slide: Show
  /** Which of them it is. */
  number: number
}

/** One slide: what there is to see on it, for who does not see it, and where it comes. */
export function SlidePage({ locale, form, at, slide, number }: SlidePageProps) {
  const w = showWords(locale)
  const { id, words, position, version } = slide
  const problem = problemsIn(locale, form)
  const errors = summaryOf(form, problem)
  const typed = Object.keys(form.values).length > 0
  const value = (name: string, now: string) => (typed ? fieldOf(form.values, name) : now)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('slide.number', { number })}>
        <p>
          <a href={`${at}/desk/slides`}>{w('film.back')}</a>
        </p>
      </PageHead>
      <Slide {...{ locale, ...slide, at: `${at}/live` }} />
      {form.conflict ? (
        <Notice kind="care" title={w('errors.now')}>
          <p>{w('errors.conflict')}</p>
          <p dir="auto">{words}</p>
        </Notice>
      ) : null}
      <PostForm hidden={form.hidden} version={version}>
        <Field
          {...{ name: 'words', type: 'textarea', rows: 3, label: w('slide.words') }}
          {...{ hint: w('slide.words.hint'), error: problem('words'), value: value('words', words) }}
        />
        <Field
          {...{ name: 'position', label: w('slide.position'), hint: w('slide.position.hint') }}
          {...{ error: problem('position'), value: value('position', String(position)) }}
          {...{ inputmode: 'numeric', width: 'short', maxlength: 4, autocomplete: 'off' }}
        />
        <Actions>
          <Button>{w('film.save')}</Button>
          <LinkButton href={`${at}/desk/slides/${id}/remove`} variant="quiet">
            {w('remove.link')}
          </LinkButton>
        </Actions>
      </PostForm>
    </>
  )
}
