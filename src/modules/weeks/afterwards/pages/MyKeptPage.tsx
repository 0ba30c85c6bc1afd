import {
  Actions,
  Button,
  EmptyState,
  ErrorSummary,
  Field,
  PageHead,
  Section,
  Small,
} from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { MyKept } from '../asked.ts'
import { type AfterWords, afterWords } from '../locales/index.ts'
import { problemsIn } from './form.ts'

interface MyKeptPageProps {
  locale: Locale
  form: FormState
  kept: readonly MyKept[]
}

/** What is kept of oneself, and a yes or a no to each. */
export function MyKeptPage({ locale, form, kept }: MyKeptPageProps) {
  const w = afterWords(locale)
  const problem = problemsIn(w, form)
  const pressed = fieldOf(form.values, 'keepsake')
  const errors = Object.keys(form.errors).map((field) => ({
    field: `${field}-${pressed}`,
    text: problem(field) ?? '',
  }))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('mine.title')} lead={w('mine.lead')} />
      {kept.length === 0 ? <EmptyState>{w('mine.none')}</EmptyState> : null}
      {kept.map(({ id, speakerId, kind, title, session, week, yesOn, until }) => (
        <Section title={<span dir="auto">{title}</span>} ruled>
          <p>
            {w('mine.where', { kind: w(`kept.${kind}`), session, week: week.title })}{' '}
            <a href={`/week/${week.slug}/kept/${id}`}>{w('mine.look')}</a>
          </p>
          <Small>{saidInWords(locale, w, { yesOn, until })}</Small>
          <PostForm hidden={form.hidden}>
            <input type="hidden" name="keepsake" value={id} />
            <input type="hidden" name="speaker" value={speakerId} />
            <Field
              {...{ name: 'until', id: `until-${id}`, type: 'date', label: w('mine.until') }}
              {...{ hint: w('mine.until.hint'), error: pressed === id ? problem('until') : undefined }}
              value={pressed === id ? fieldOf(form.values, 'until') : (until ?? '')}
              mark={w('optional')}
            />
            <Actions>
              <Button name="says" value="yes" variant={yesOn ? 'quiet' : 'primary'}>
                {w(yesOn ? 'mine.yes.again' : 'mine.yes')}
              </Button>
              <Button name="says" value="no" variant="danger">
                {w(yesOn ? 'mine.take-back' : 'mine.no')}
              </Button>
            </Actions>
          </PostForm>
        </Section>
      ))}
    </>
  )
}

function saidInWords(
  locale: Locale,
  w: AfterWords,
  { yesOn, until }: Pick<MyKept, 'yesOn' | 'until'>,
): string {
  if (!yesOn) return w('mine.not-said')
  const day = dayInWords(locale, yesOn)
  return until ? w('mine.said.until', { day, until: dayInWords(locale, until) }) : w('mine.said', { day })
}
