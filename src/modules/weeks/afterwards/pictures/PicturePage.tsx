import { Actions, Button, ErrorSummary, Field, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { pictureWords } from './locales/index.ts'
import { Picture } from './Pictures.tsx'
import { problemsIn, summaryOf } from './problems.ts'
import type { WeekPicture } from './queries.ts'

interface PicturePageProps {
  locale: Locale
  form: FormState
  /** The address of the Week. */
  at: string
  picture: WeekPicture
}

/** One picture: what there is to see on it, where it stands, and taking it away. */
export function PicturePage({ locale, form, at, picture }: PicturePageProps) {
  const w = pictureWords(locale)
  const { id, words, position, version } = picture
  const problem = problemsIn(w, form)
  const errors = summaryOf(form, problem)
  const typed = Object.keys(form.values).length > 0
  const value = (name: string, now: string) => (typed ? fieldOf(form.values, name) : now)
  const here = `${at}/make/afterwards/pictures`
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('one')}>
        <p>
          <a href={here}>{w('title')}</a>
        </p>
      </PageHead>
      <Picture at={at} picture={picture} />
      {form.conflict ? (
        <Notice kind="care">
          <p>{w('errors.conflict')}</p>
          <p dir="auto">{words}</p>
        </Notice>
      ) : null}
      <PostForm hidden={form.hidden} version={version}>
        <Field
          {...{ name: 'words', type: 'textarea', rows: 3, label: w('words'), hint: w('words.hint') }}
          {...{ error: problem('words'), value: value('words', words) }}
        />
        <Field
          {...{ name: 'position', label: w('position'), hint: w('position.hint') }}
          {...{ error: problem('position'), value: value('position', String(position)) }}
          {...{ inputmode: 'numeric', width: 'short', maxlength: 4, autocomplete: 'off' }}
        />
        <Actions>
          <Button>{w('save')}</Button>
        </Actions>
      </PostForm>
      <Section ruled>
        <p>{w('remove.about')}</p>
        <PostForm action={`${here}/${id}/remove`} hidden={form.hidden}>
          <Actions>
            <Button variant="danger">{w('remove')}</Button>
          </Actions>
        </PostForm>
      </Section>
    </>
  )
}
