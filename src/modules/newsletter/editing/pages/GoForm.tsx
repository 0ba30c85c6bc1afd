import { Actions, Button, Field, Section } from '../../../../design/index.ts'
import { dayAfter, dayAt } from '../../../../platform/i18n/days.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { newsletterWords, problemIn } from '../../words.ts'
import type { NextProps } from './NextPage.tsx'

/** When it leaves. */
export function GoForm({ locale, form, now, at }: NextProps & { at: string }) {
  const w = newsletterWords(locale)
  const typed = 'date' in form.values
  const tomorrow = dayAfter(dayAt(now), 1)
  const field = (name: 'date' | 'time', first: string) => ({
    ...{ name, type: name, value: typed ? fieldOf(form.values, name) : first },
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })
  return (
    <Section title={w('next.go')} ruled>
      <p>{w('next.go.hint')}</p>
      <PostForm action={`${at}/next/go`} hidden={form.hidden}>
        <Field {...field('date', tomorrow)} label={w('next.go.date')} />
        <Field {...field('time', '09:00')} label={w('next.go.time')} hint={w('next.go.time.hint')} />
        <Actions>
          <Button>{w('next.go')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
