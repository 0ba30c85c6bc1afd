import {
  Actions,
  Button,
  ErrorSummary,
  Field,
  Notice,
  PageHead,
  Section,
  SummaryList,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { lineThatIsWrong } from '../../../../platform/recordings/index.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { HiddenFields } from '../../../../platform/web/post-form.tsx'
import { afterWords } from '../locales/index.ts'
import type { Keepsake } from '../queries.ts'
import { problemsIn, summaryOf } from './form.ts'

interface WordsPageProps {
  locale: Locale
  form: FormState
  keepsake: Keepsake
  /** As it is now, or was sent. */
  now: Readonly<Record<'title' | 'captions' | 'chapters' | 'transcript', string>>
  /** The same, as somebody else made it meanwhile. */
  other: WordsPageProps['now']
  /** The text was typed along on stage and not looked over yet. */
  fromStage: boolean
}

/** Captions, chapters and what is said, for who makes the Week. */
export function WordsPage({ locale, form, keepsake, now, other, fromStage }: WordsPageProps) {
  const w = afterWords(locale)
  const plain = problemsIn(w, form)
  const problem = (name: string) => {
    const line = form.errors[name]?.startsWith('cues.')
      ? lineThatIsWrong(name, fieldOf(now, name))
      : undefined
    return line === undefined ? plain(name) : w('errors.line', { line, problem: plain(name) ?? '' })
  }
  const errors = summaryOf(form, problem)
  const at = `/week/${keepsake.week.slug}/kept/${keepsake.id}`
  const text = (name: 'captions' | 'chapters' | 'transcript', rows: number) => (
    <Field
      {...{ name, label: w(name), value: now[name], error: problem(name), rows }}
      hint={w(name === 'transcript' && fromStage ? 'transcript.stage' : `${name}.hint`)}
      type="textarea"
      mark={w('optional')}
    />
  )
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('words.title')} lead={w('words.lead')}>
        <p>
          <a href={at} dir="auto">
            {keepsake.title}
          </a>
        </p>
      </PageHead>
      {form.conflict ? (
        <Notice kind="care" title={w('errors.now')}>
          <p>{w('errors.conflict')}</p>
          <SummaryList
            rows={(['captions', 'chapters', 'transcript'] as const).map((name) => ({
              term: w(name),
              detail: <span class="kv-transcript">{other[name]}</span>,
            }))}
          />
        </Notice>
      ) : null}
      <form method="post" enctype="multipart/form-data" novalidate>
        <HiddenFields hidden={form.hidden} />
        <input type="hidden" name="_version" value={String(keepsake.version)} />
        <Section>
          <Field
            {...{ name: 'title', label: w('words.title.field'), value: now.title }}
            {...{ error: problem('title'), maxlength: 160, autocomplete: 'off' }}
          />
          {text('chapters', 6)}
          {text('captions', 10)}
          <Field
            {...{ name: 'captionsFile', type: 'file', label: w('captions.file'), mark: w('optional') }}
            {...{ hint: w('captions.file.hint'), error: problem('captionsFile') }}
            accept=".vtt,.srt,text/vtt"
          />
          {text('transcript', 14)}
        </Section>
        <Actions>
          <Button>{w('words.button')}</Button>
        </Actions>
      </form>
    </>
  )
}
