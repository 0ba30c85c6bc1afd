import { Actions, Button, ErrorSummary, Field, Notice, PageHead, Select } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { HiddenFields } from '../../../../platform/web/post-form.tsx'
import { afterWords } from '../locales/index.ts'
import type { KeepsakeKind } from '../schema.ts'
import { problemsIn, summaryOf } from './form.ts'

interface AddPageProps {
  locale: Locale
  form: FormState
  kind: KeepsakeKind
  week: string
  session: { id: string; title: string }
  speakers: readonly { id: string; name: string }[]
  /** How large a recording may be, in megabytes. */
  most: number
}

const accepted = {
  recording: 'video/mp4,video/webm,audio/*,.m4a,.mp3,.ogg,.wav',
  presentation: '.pdf,.pptx,.odp,application/pdf',
} as const

/** Keeping a recording or slides: as a file, or where they are. */
export function AddPage({ locale, form, kind, week, session, speakers, most }: AddPageProps) {
  const w = afterWords(locale)
  const problem = problemsIn(w, form)
  const errors = summaryOf(form, problem)
  const value = (name: string) => fieldOf(form.values, name)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w(`add.${kind}.title`)} lead={w(`add.${kind}.lead`)}>
        <p>
          <a href={`/week/${week}/sessions/${session.id}`}>{w('kept.of', { title: session.title })}</a>
        </p>
      </PageHead>
      {speakers.length === 0 ? (
        <Notice kind="care" title={w('add.none.title')}>
          <p id="form">{w('add.none')}</p>
          <p>
            <a href={`/week/${week}/make/sessions/${session.id}`}>{w('add.none.link')}</a>
          </p>
        </Notice>
      ) : (
        <form method="post" enctype="multipart/form-data" novalidate>
          <HiddenFields hidden={form.hidden} />
          <Field
            {...{ name: 'title', label: w('add.title'), value: value('title') || session.title }}
            error={problem('title')}
            maxlength={160}
            autocomplete="off"
          />
          {kind === 'presentation' ? (
            <Select
              {...{ name: 'speaker', label: w('add.speaker'), value: value('speaker') }}
              error={problem('speaker')}
              options={speakers.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
          <Field
            {...{ name: 'file', type: 'file', label: w('add.file'), error: problem('file') }}
            hint={w(`add.file.${kind}`, { most })}
            purpose={w(`add.file.${kind}.purpose`)}
            accept={accepted[kind]}
          />
          <Field
            {...{ name: 'url', type: 'url', label: w('add.url'), value: value('url') }}
            {...{ hint: w('add.url.hint'), error: problem('url'), autocomplete: 'off' }}
          />
          <Field
            {...{ name: 'urlHost', label: w('add.host'), value: value('urlHost') }}
            {...{ hint: w('add.host.hint'), error: problem('urlHost'), autocomplete: 'off' }}
          />
          <Actions>
            <Button>{w('add.button')}</Button>
          </Actions>
        </form>
      )}
    </>
  )
}
