import {
  Actions,
  Button,
  Choice,
  ErrorSummary,
  Field,
  Notice,
  PageHead,
  Section,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { problemsOf } from '../../../../platform/web/problems.ts'
import type { HostedCircle } from '../../invite-person/queries.ts'
import { endings } from '../input.ts'
import type { Proposal } from '../queries.ts'
import { endingWords } from '../words.ts'
import { whatIs } from './AnswerPage.tsx'

interface ProposeProps {
  locale: Locale
  form: FormState
  circle: HostedCircle
  /** What was proposed already, and waits. */
  waiting: Proposal | undefined
}

/** A host proposes to close a circle, to go on in another or to split it; what follows is told first. */
export function ProposePage({ locale, form, circle, waiting }: ProposeProps) {
  const w = endingWords(locale)
  const message = (key: string) => (endingWords.has(key) ? w(key) : w('errors.title'))
  const { at: error, all: errors } = problemsOf(form, message)
  const field = (name: 'into' | 'first' | 'second', hint: 'into.hint' | 'part.hint') => (
    <Field
      name={name}
      label={w(name)}
      hint={w(hint)}
      value={fieldOf(form.values, name)}
      error={error(name)}
      autocomplete="off"
    />
  )
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('title', { name: circle.name })} lead={w('lead')}>
        <p>
          <a href={`/circles/${circle.slug}`}>{w('back', { name: circle.name })}</a>
        </p>
      </PageHead>
      <Section title={w('what.title')} ruled>
        <ul>
          {(['words', 'people', 'page', 'second'] as const).map((what) => (
            <li>{w(`what.${what}`)}</li>
          ))}
        </ul>
      </Section>
      {waiting ? (
        <Notice kind="care" title={w('waiting.title')}>
          <p>{whatIs(w, waiting)}</p>
          <p>
            <a href={`/circle-endings/${waiting.id}`}>{w('waiting.see')}</a>
          </p>
        </Notice>
      ) : null}
      {waiting && errors.length === 0 ? null : (
        <form method="post" action={`/circles/${circle.slug}/ending`} novalidate>
          <input type="hidden" name="_csrf" value={form.hidden.csrf} />
          <input type="hidden" name="_key" value={form.hidden.key} />
          <Choice
            name="kind"
            legend={w('kind')}
            value={fieldOf(form.values, 'kind') || undefined}
            error={error('kind')}
            options={endings.map((kind) => ({
              value: kind,
              label: w(`kind.${kind}`),
              ...(kind !== 'close' && { hint: w(`kind.${kind}.hint`) }),
            }))}
          />
          <Field
            name="reason"
            type="textarea"
            label={w('reason')}
            hint={w('reason.hint')}
            value={fieldOf(form.values, 'reason')}
            error={error('reason')}
            required
          />
          {field('into', 'into.hint')}
          {field('first', 'part.hint')}
          {field('second', 'part.hint')}
          <Actions>
            <Button>{w('propose')}</Button>
          </Actions>
        </form>
      )}
    </>
  )
}
