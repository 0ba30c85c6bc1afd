import { Actions, Button, Choice, ErrorSummary, Field, PageHead, Small } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { problemsOf } from '../../../platform/web/problems.ts'
import type { HostedCircle } from '../invite-person/queries.ts'
import type { Sitting } from './queries.ts'
import { hostWords } from './words.ts'

interface AskProps {
  locale: Locale
  form: FormState
  circle: HostedCircle
  others: readonly Sitting[]
}

/** A host asks somebody of the circle to look after it for a while, or from now on. */
export function AskHostPage({ locale, form, circle, others }: AskProps) {
  const w = hostWords(locale)
  const message = (key: string) => (hostWords.has(key) ? w(key) : w('errors.title'))
  const { at: error, all: errors } = problemsOf(form, message)
  const chosen = (name: string) => fieldOf(form.values, name) || undefined
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('title', { name: circle.name })} lead={w('lead')}>
        <p>
          <a href={`/circles/${circle.slug}`}>{w('back', { name: circle.name })}</a>
        </p>
      </PageHead>
      {others.length === 0 ? (
        <p>{w('seat.none')}</p>
      ) : (
        <form method="post" action={`/circles/${circle.slug}/hosts`} novalidate>
          <input type="hidden" name="_csrf" value={form.hidden.csrf} />
          <input type="hidden" name="_key" value={form.hidden.key} />
          <Choice
            name="kind"
            legend={w('kind')}
            value={chosen('kind')}
            error={error('kind')}
            options={(['stand-in', 'take-over'] as const).map((kind) => ({
              value: kind,
              label: w(`kind.${kind}`),
              hint: w(`kind.${kind}.hint`),
            }))}
          />
          <Choice
            name="seat"
            legend={w('seat')}
            value={chosen('seat')}
            error={error('seat')}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          {(['from', 'until'] as const).map((name) => (
            <Field
              name={name}
              type="date"
              label={w(name)}
              hint={w('day.hint')}
              value={fieldOf(form.values, name)}
              error={error(name)}
            />
          ))}
          <Small>
            {w('stand-in.what')} {w('sees.nothing')}
          </Small>
          <Actions>
            <Button>{w('ask')}</Button>
          </Actions>
        </form>
      )}
    </>
  )
}
