import { Actions, Button, Choice, ErrorSummary, Notice, PageHead, Small } from '../../../design/index.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { numbersFor } from './input.ts'
import { type Fewest, standing } from './queries.ts'
import { fewestWords } from './words.ts'

interface FewestProps {
  locale: Locale
  form: FormState
  fewest: Fewest
}

/** Hosts choose under how many people their movement tells nothing. */
export function FewestPage({ locale, form, fewest }: FewestProps) {
  const w = fewestWords(locale)
  const { slug, name, house, holds, ahead } = fewest
  const error = form.errors.fewest ? w('fewest.missing') : undefined
  const chosen = fieldOf(form.values, 'fewest') || String(ahead?.people ?? holds)
  return (
    <>
      {error ? <ErrorSummary title={w('errors.title')} errors={[{ field: 'fewest', text: error }]} /> : null}
      {form.conflict ? <Notice kind="care">{w('conflict')}</Notice> : null}
      <PageHead title={w('title')} lead={w('lead')}>
        <p>
          <a href={`/circles/${slug}`}>{w('back', { name })}</a>
        </p>
      </PageHead>
      <p>{w('where', { name })}</p>
      <p>
        {w('now', { people: holds })}{' '}
        {ahead ? w('ahead', { people: ahead.people, day: dayInWords(locale, ahead.from) }) : null}
      </p>
      <form method="post" action={`/circles/${slug}/small-worlds`} novalidate>
        <input type="hidden" name="_csrf" value={form.hidden.csrf} />
        <input type="hidden" name="_key" value={form.hidden.key} />
        <input type="hidden" name="seen" value={standing(fewest)} />
        <Choice
          name="fewest"
          legend={w('legend')}
          hint={w('legend.hint')}
          value={chosen}
          error={error}
          options={numbersFor(house).map((people) => ({
            value: String(people),
            label: w('option', { people }),
            ...(people === house && { hint: w('option.hint.house') }),
          }))}
        />
        <Small>{w('when')}</Small>
        <Actions>
          <Button>{w('save')}</Button>
        </Actions>
      </form>
    </>
  )
}
