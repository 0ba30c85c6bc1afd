import { Actions, Button, ErrorSummary, Field, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { asTyped, inEuros } from '../../euros.ts'
import type { Place } from '../../lines/place.ts'
import { yearsWords } from '../locales/index.ts'
import type { OwnYear } from '../queries.ts'

interface PledgesPageProps {
  locale: Locale
  form: FormState
  place: Place
  /** Those that are asked. */
  years: readonly number[]
  own: readonly OwnYear[]
}

/** One form for what a house brings in several years. */
export function PledgesPage({ locale, form, place, years, own }: PledgesPageProps) {
  const w = yearsWords(locale)
  const typed = Object.keys(form.values).length > 0
  const problem = (name: string) => {
    const key = form.errors[name]
    return key === undefined ? undefined : yearsWords.has(key) ? w(key) : w('errors.title')
  }
  const errors = Object.keys(form.errors).map((field) => ({ field, text: problem(field) ?? '' }))
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      {form.conflict ? (
        <Notice kind="care" title={w('errors.now')}>
          <p>{w('errors.conflict')}</p>
          <ul>
            {own.map(({ year, planned }) => (
              <li>
                {year}: {planned === null ? '–' : w('said.planned', { sum: inEuros(locale, planned) })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <PageHead title={w('form.title', { name: place.name })} lead={w('form.lead')}>
        <p>
          <a href={`/circles/${place.slug}`}>{place.name}</a>
        </p>
      </PageHead>
      <PostForm action={`/circles/${place.slug}/money/pledges`} hidden={form.hidden}>
        {years.map((year) => {
          const said = own.find((one) => one.year === year)
          const field = (which: 'planned' | 'actual') => {
            const name = `${which}.${year}`
            const value = typed ? fieldOf(form.values, name) : asTyped(said?.[which] ?? null)
            return { name, value, error: problem(name), width: 'short' as const }
          }
          return (
            <Section title={w('form.year', { year })}>
              <input type="hidden" name={`version.${year}`} value={String(said?.version ?? 0)} />
              <Field {...field('planned')} label={w('form.planned', { year })} />
              {place.ofMovement ? (
                <Field {...field('actual')} label={w('form.actual', { year })} hint={w('form.actual.hint')} />
              ) : said?.actual == null ? null : (
                <p class="kv-small">{w('form.came', { sum: inEuros(locale, said.actual) })}</p>
              )}
            </Section>
          )
        })}
        <Actions>
          <Button>{w('form.save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
