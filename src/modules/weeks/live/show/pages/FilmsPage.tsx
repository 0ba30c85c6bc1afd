import {
  Actions,
  Button,
  Choice,
  EmptyState,
  ErrorSummary,
  Field,
  LinkList,
  PageHead,
  Section,
  Small,
} from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import { sizeOf } from '../../../../../platform/recordings/index.ts'
import { type FormState, fieldOf } from '../../../../../platform/web/form.ts'
import { HiddenFields } from '../../../../../platform/web/post-form.tsx'
import { liveWords } from '../../locales/index.ts'
import { showWords } from '../locales/index.ts'
import type { Show } from '../queries.ts'
import { problemsIn, summaryOf } from './form.ts'

interface FilmsPageProps {
  locale: Locale
  form: FormState
  /** Of the desk of this stage. */
  desk: string
  films: readonly Show[]
  /** How large one may be, in megabytes. */
  most: number
}

/** What is laid ready to be shown on a stage, and laying more ready. */
export function FilmsPage({ locale, form, desk, films, most }: FilmsPageProps) {
  const w = showWords(locale)
  const problem = problemsIn(locale, form)
  const errors = summaryOf(form, problem)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('films.title')} lead={w('films.lead')}>
        <p>
          <a href={desk}>{liveWords(locale)('type.back')}</a>
        </p>
      </PageHead>
      <Section title={w('films.ready')} ruled>
        {films.length === 0 ? <EmptyState>{w('films.none')}</EmptyState> : null}
        <LinkList
          items={films.map(({ id, words, bytes, hasCaptions, onStage }) => ({
            href: `${desk}/films/${id}`,
            label: <span dir="auto">{words}</span>,
            about: [
              sizeOf(locale, bytes),
              w(hasCaptions ? 'films.with-captions' : 'films.without-captions'),
              ...(onStage ? [w('films.on')] : []),
            ].join(', '),
          }))}
        />
        <Small>{w('films.keep')}</Small>
      </Section>
      <Section title={w('films.add')} ruled>
        <form method="post" action={`${desk}/films`} enctype="multipart/form-data" novalidate>
          <HiddenFields hidden={form.hidden} />
          <Field
            {...{ name: 'title', label: w('film.title'), value: fieldOf(form.values, 'title') }}
            {...{ error: problem('title'), maxlength: 160, autocomplete: 'off' }}
          />
          <Choice
            multiple
            name="agreed"
            legend={w('film.agreed')}
            value={fieldOf(form.values, 'agreed')}
            error={problem('agreed')}
            options={[{ value: 'yes', label: w('film.agreed.yes') }]}
          />
          <Field
            {...{ name: 'captionsFile', type: 'file', label: w('film.captions.file') }}
            {...{ hint: w('film.captions.hint'), error: problem('captionsFile') ?? problem('captions') }}
            mark={liveWords(locale)('optional')}
            accept=".vtt,.srt,text/vtt"
          />
          <Field
            {...{ name: 'file', type: 'file', label: w('film.file'), error: problem('file') }}
            hint={w('film.file.hint', { most })}
            purpose={w('film.file.purpose')}
            accept="video/mp4,video/webm,audio/*,.m4a,.mp3,.ogg,.wav"
          />
          <Actions>
            <Button>{w('films.add.button')}</Button>
          </Actions>
        </form>
      </Section>
    </>
  )
}
