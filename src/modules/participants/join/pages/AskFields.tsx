import { Choice, Field } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { messageIn } from '../../problems.tsx'
import { joinWords } from '../locales/index.ts'
import type { JoinPlace } from '../queries.ts'
import { joinKinds } from '../schema.ts'

interface AskFieldsProps {
  locale: Locale
  form: FormState
  regions: JoinPlace['regions']
  /** Who fills it in: who asks, or somebody who writes down for them. */
  by: 'self' | 'other'
}

/** What is asked of who wants to join: one way to be reached, and the rest as they like. */
export function AskFields({ locale, form, regions, by }: AskFieldsProps) {
  const w = joinWords(locale)
  const message = messageIn(joinWords, locale)
  const mark = siteWords(locale)('optional')
  const of = by === 'self' ? '' : '.other'
  // What a browser knows of who types says nothing of who called.
  const knows = (known: string) => (by === 'self' ? { autocomplete: known } : { autocomplete: 'off' })
  const field = (name: string) => ({
    name,
    value: fieldOf(form.values, name),
    error: form.errors[name] ? message(form.errors[name]) : undefined,
  })
  return (
    <>
      <Field {...field('name')} {...knows('name')} label={w(`name${of}`)} mark={mark} maxlength={120} />
      <Field
        {...field('organisation')}
        {...knows('organization')}
        label={w(`organisation${of}`)}
        hint={w('organisation.hint')}
        mark={mark}
        maxlength={120}
      />
      <Choice
        name="kind"
        legend={w('kind')}
        arrange="row"
        mark={mark}
        value={fieldOf(form.values, 'kind')}
        options={joinKinds.map((kind) => ({ value: kind, label: w(`kind.${kind}`) }))}
      />
      <Field {...field('why')} type="textarea" label={w(`why${of}`)} mark={mark} maxlength={2000} />
      <Field
        {...field('phone')}
        {...knows('tel')}
        type="tel"
        label={w(`reach.phone${of}`)}
        purpose={w('reach.purpose')}
        maxlength={40}
      />
      <Field {...field('mail')} {...knows('email')} type="email" label={w('reach.mail')} />
      {regions.length > 0 ? (
        <Choice
          name="region"
          legend={w(`region${of}`)}
          arrange="row"
          mark={mark}
          value={fieldOf(form.values, 'region')}
          error={field('region').error}
          options={regions.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      ) : null}
      <Choice
        name="mayList"
        multiple
        legend={w(`may-list${of}`)}
        hint={w('may-list.hint')}
        mark={mark}
        value={fieldOf(form.values, 'mayList')}
        options={[{ value: 'yes', label: w(`may-list.yes${of}`) }]}
      />
    </>
  )
}
