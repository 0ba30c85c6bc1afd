import { Actions, Button, ErrorSummary, Field, LinkButton, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { Framed } from '../../visit/pages/Framed.tsx'
import { liveWords } from '../locales/index.ts'
import type { LiveSession } from '../queries.ts'
import { problemsIn, summaryOf } from './form.ts'
import { Typed } from './Typed.tsx'

interface AskPageProps {
  locale: Locale
  live: LiveSession
  form: FormState
}

/** One question to who is on stage, without an account or a name. */
export function AskPage({ locale, live, form }: AskPageProps) {
  const w = liveWords(locale)
  const errors = summaryOf(w, form)
  const back = `/week/${live.week}/sessions/${live.id}/live`
  const open = live.asks && live.stage !== 'over'
  return (
    <Framed accent={live.accent}>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('ask.title')} lead={open ? w('ask.lead') : w('ask.closed')} />
      {open || fieldOf(form.values, 'words') ? (
        <PostForm hidden={form.hidden}>
          <Typed page={`${back}/ask`} back={w('ask.kept')}>
            <Field
              name="words"
              type="textarea"
              label={w('ask.words')}
              purpose={w('ask.purpose')}
              value={fieldOf(form.values, 'words')}
              error={problemsIn(w, form)('words')}
            />
          </Typed>
          <Actions>
            <Button>{w('ask.button')}</Button>
            <LinkButton href={back} variant="quiet">
              {w('asked.back')}
            </LinkButton>
          </Actions>
        </PostForm>
      ) : (
        <p>
          <a href={back}>{w('asked.back')}</a>
        </p>
      )}
    </Framed>
  )
}
