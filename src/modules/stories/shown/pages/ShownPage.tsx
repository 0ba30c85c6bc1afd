import {
  Actions,
  Button,
  Choice,
  ErrorSummary,
  Field,
  Notice,
  PageHead,
  Select,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { lineThatIsWrong, sizeOf, slideName } from '../../../../platform/recordings/index.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { HiddenFields } from '../../../../platform/web/post-form.tsx'
import { storyWords } from '../../words.ts'
import type { OwnStory } from '../../writing/queries.ts'
import { type ShownWords, shownWords } from '../locales/index.ts'
import { licences, nothingShown, type Shown, type ShownKind } from '../shown.ts'

interface PageProps {
  locale: Locale
  form: FormState
  story: OwnStory
  kind: ShownKind
  /** Captions that came as a file, or as they were typed; undefined: what came is no text. */
  sent: string | undefined
  /** How large a recording may be, in megabytes. */
  most: number
}

const accepted = {
  recording: 'video/mp4,video/webm,audio/*,.m4a,.mp3,.ogg,.wav',
  presentation: '.pdf,.pptx,.odp,application/pdf',
} as const

/** What is shown with a story: a file or where it is, how one finds the way in it, and what a reader may do with it. */
export function ShownPage({ locale, form, story, kind, sent, most }: PageProps) {
  const w = shownWords(locale)
  const shown = story.shown ?? nothingShown
  const typed = '_version' in form.values
  const now = (name: 'url' | 'host' | 'licence' | 'until' | 'chapters' | 'captions') => {
    if (!typed) return shown[name] ?? ''
    return name === 'captions' && sent !== undefined ? sent : fieldOf(form.values, name)
  }
  const problem = problemsIn(w, form, now)
  const errors = Object.keys(form.errors).map((field) => ({ field, text: problem(field) ?? '' }))
  const text = (name: 'chapters' | 'captions', rows: number) => (
    <Field
      {...{ name, label: w(name), hint: w(`${name}.hint`), mark: w('optional') }}
      {...{ type: 'textarea', rows, value: now(name), error: problem(name) }}
    />
  )
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? <Notice kind="care" title={w('conflict')} /> : null}
      <PageHead title={w(`${kind}.title`)} lead={w(`${kind}.lead`)}>
        <p dir="auto" lang={story.language}>
          {story.title || storyWords(locale)('mine.untitled')}
        </p>
        <p>
          <a href={`/write/${story.id}`}>{w('back')}</a>
        </p>
      </PageHead>
      <p>
        {w(`${kind}.people`)} <a href={`/write/${story.id}/people`}>{w(`${kind}.people.link`)}</a>
      </p>
      <form method="post" enctype="multipart/form-data" novalidate>
        <HiddenFields hidden={form.hidden} />
        <input type="hidden" name="_version" value={String(story.version)} />
        {shown.file ? <FileThere {...{ locale, w, story, shown }} /> : null}
        <Field
          {...{ name: 'file', type: 'file', label: w('file'), error: problem('file'), mark: w('optional') }}
          hint={w(`file.${kind}`, { most })}
          purpose={w('file.purpose')}
          accept={accepted[kind]}
        />
        <Field
          {...{ name: 'url', type: 'url', label: w('url'), hint: w('url.hint'), mark: w('optional') }}
          {...{ value: now('url'), error: problem('url'), autocomplete: 'off' }}
        />
        <Field
          {...{ name: 'host', label: w('host'), hint: w('host.hint'), mark: w('optional') }}
          {...{ value: now('host'), error: problem('host'), autocomplete: 'off' }}
        />
        <Select
          {...{ name: 'licence', label: w('licence'), value: now('licence') }}
          options={[
            { value: '', label: w('licence.none') },
            ...licences.map((value) => ({ value, label: w(`licence.${value}`) })),
          ]}
        />
        <Field
          {...{ name: 'until', type: 'date', label: w('until'), mark: w('optional'), width: 'short' }}
          {...{ hint: w(`until.${kind}`), value: now('until'), error: problem('until') }}
        />
        {kind === 'recording' ? (
          <>
            {text('chapters', 6)}
            {text('captions', 10)}
            <Field
              {...{ name: 'captionsFile', type: 'file', label: w('captions.file'), mark: w('optional') }}
              {...{ hint: w('captions.file.hint'), error: problem('captionsFile') }}
              accept=".vtt,.srt,text/vtt"
            />
            <Choice
              {...{ name: 'asText', legend: w('as-text'), multiple: true, error: problem('asText') }}
              value={fieldOf(form.values, 'asText')}
              options={[{ value: 'yes', label: w('as-text.go'), hint: w('as-text.hint') }]}
            />
          </>
        ) : null}
        <Actions>
          <Button>{w('go')}</Button>
        </Actions>
      </form>
    </>
  )
}

function FileThere({
  locale,
  w,
  story,
  shown,
}: {
  locale: Locale
  w: ShownWords
  story: OwnStory
  shown: Shown
}) {
  return (
    <>
      <p>
        {w('file.there', { about: aboutFile(locale, w, shown) })}{' '}
        <a href={`/write/${story.id}/shown/file`}>{w('file.look')}</a>
      </p>
      <Choice
        {...{ name: 'without', legend: w('file'), hideLegend: true, multiple: true }}
        options={[{ value: 'yes', label: w('without') }]}
      />
    </>
  )
}

function aboutFile(locale: Locale, w: ShownWords, { contentType, bytes }: Shown): string {
  const [kind, size] = [slideName(contentType), sizeOf(locale, bytes)]
  if (kind) return w('kind.slides', { kind, size })
  return w(contentType.startsWith('video/') ? 'kind.video' : 'kind.audio', { size })
}

/** What is said of a field that is not right; of chapters and captions with the line that it is about. */
const problemsIn =
  (w: ShownWords, { errors }: FormState, now: (name: 'chapters' | 'captions') => string) =>
  (name: string): string | undefined => {
    const key = errors[name]
    if (key === undefined) return undefined
    const problem = shownWords.has(key) ? w(key) : w('errors.title')
    if (!key.startsWith('cues.') || (name !== 'chapters' && name !== 'captions')) return problem
    const line = lineThatIsWrong(name, now(name))
    return line === undefined ? problem : w('errors.line', { line, problem })
  }
