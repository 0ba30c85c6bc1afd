import { Actions, Button, Field, Section } from '../../../../design/index.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { newsletterWords, problemIn } from '../../words.ts'
import type { NextProps } from './NextPage.tsx'

/** When it leaves: the end of the letter's form, so that what leaves is what stands there. */
export function GoForm({ locale, form, moment, at }: NextProps & { at: string }) {
  const w = newsletterWords(locale)
  const typed = 'date' in form.values
  const field = (name: 'date' | 'time') => ({
    ...{ name, type: name, value: typed ? fieldOf(form.values, name) : moment[name] },
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })
  return (
    <Section title={w('next.go')} ruled>
      <p>{w('next.go.hint')}</p>
      <Field {...field('date')} label={w('next.go.date')} />
      <Field {...field('time')} label={w('next.go.time')} hint={w('next.go.time.hint')} />
      <Actions>
        <Button formaction={`${at}/next/go`}>{w('next.go')}</Button>
      </Actions>
    </Section>
  )
}
