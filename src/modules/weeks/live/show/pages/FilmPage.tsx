import {
  Actions,
  Button,
  ErrorSummary,
  Field,
  LinkButton,
  Notice,
  PageHead,
  Section,
  SummaryList,
} from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../../platform/web/form.ts'
import { HiddenFields } from '../../../../../platform/web/post-form.tsx'
import { liveWords } from '../../locales/index.ts'
import { showWords } from '../locales/index.ts'
import type { FoundShow } from '../queries.ts'
import { Film } from './Film.tsx'
import { problemsIn, summaryOf } from './form.ts'

interface FilmPageProps {
  locale: Locale
  form: FormState
  /** Of the session. */
  at: string
  film: FoundShow
  /** As they are now, or were sent. */
  captions: string
  /** As they are now. */
  other: string
}

/** One film that is laid ready: how it plays, what it is called, its captions. */
export function FilmPage({ locale, form, at, film, captions, other }: FilmPageProps) {
  const w = showWords(locale)
  const { id, words, contentType, version } = film
  const problem = problemsIn(locale, { ...form, values: { captions } })
  const errors = summaryOf(form, problem)
  const typed = Object.keys(form.values).length > 0
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={<span dir="auto">{words}</span>}>
        <p>
          <a href={`${at}/desk/films`}>{w('film.back')}</a>
        </p>
      </PageHead>
      <Section title={w('film.preview')} ruled>
        <Film {...{ locale, id, contentType, at: `${at}/live` }} title={words} hasCaptions={other !== ''} />
      </Section>
      <Section title={w('film.change')} ruled>
        {form.conflict ? (
          <Notice kind="care" title={w('errors.now')}>
            <p>{w('errors.conflict')}</p>
            <SummaryList
              rows={[
                { term: w('film.title'), detail: <span dir="auto">{words}</span> },
                { term: w('film.captions'), detail: <span class="kv-transcript">{other}</span> },
              ]}
            />
          </Notice>
        ) : null}
        <form method="post" enctype="multipart/form-data" novalidate>
          <HiddenFields hidden={form.hidden} />
          <input type="hidden" name="_version" value={String(version)} />
          <Field
            {...{ name: 'title', label: w('film.title'), error: problem('title') }}
            value={typed ? fieldOf(form.values, 'title') : words}
            {...{ maxlength: 160, autocomplete: 'off' }}
          />
          <Field
            {...{ name: 'captions', type: 'textarea', rows: 10, label: w('film.captions.typed') }}
            {...{ hint: w('film.captions.typed.hint'), value: captions, error: problem('captions') }}
            mark={liveWords(locale)('optional')}
          />
          <Field
            {...{ name: 'captionsFile', type: 'file', label: w('film.captions.file') }}
            {...{ hint: w('film.captions.hint'), error: problem('captionsFile') }}
            mark={liveWords(locale)('optional')}
            accept=".vtt,.srt,text/vtt"
          />
          <Actions>
            <Button>{w('film.save')}</Button>
            <LinkButton href={`${at}/desk/films/${id}/remove`} variant="quiet">
              {w('remove.link')}
            </LinkButton>
          </Actions>
        </form>
      </Section>
    </>
  )
}
