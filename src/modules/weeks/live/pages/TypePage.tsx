import { Actions, Button, ErrorSummary, Field, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { LiveList } from '../../../../platform/live/LiveList.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { liveWords } from '../locales/index.ts'
import type { Caption, LiveSession } from '../queries.ts'
import { problemsIn, summaryOf } from './form.ts'
import { stagePieces } from './pieces.tsx'

interface TypePageProps {
  locale: Locale
  live: LiveSession
  captions: readonly Caption[]
  form: FormState
}

/** Somebody types along what is being said, a line at a time. */
export function TypePage({ locale, live, captions, form }: TypePageProps) {
  const w = liveWords(locale)
  const errors = summaryOf(w, form)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('type.title')} lead={w('type.lead')}>
        <p>
          <a href={`/week/${live.week}/sessions/${live.id}/desk`}>{w('type.back')}</a>
        </p>
      </PageHead>
      <PostForm hidden={form.hidden}>
        <Field
          name="words"
          label={w('type.words')}
          value={fieldOf(form.values, 'words')}
          error={problemsIn(w, form)('words')}
          autocomplete="off"
          autofocus={errors.length === 0}
        />
        <Actions>
          <Button>{w('type.button')}</Button>
        </Actions>
      </PostForm>
      <Section title={w('type.last')} ruled>
        <div class="kv-captions">
          <LiveList
            name="captions"
            pieces={stagePieces(locale, { live, captions: captions.slice(-6), question: undefined })}
          />
        </div>
      </Section>
    </>
  )
}
