import { Actions, Button, Field, Section } from '../../../../design/index.ts'
import { formDate } from '../../../../platform/i18n/dates.ts'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { newsletterWords, problemIn } from '../../words.ts'
import type { NextProps } from './NextPage.tsx'

const day = 86_400_000

/** When it leaves. */
export function GoForm({ locale, form, now, at }: NextProps & { at: string }) {
  const w = newsletterWords(locale)
  const typed = 'date' in form.values
  const tomorrow = formDate(new Date(now.getTime() + day)).date
  const field = (name: 'date' | 'time', first: string) => ({
    ...{ name, type: name, value: typed ? fieldOf(form.values, name) : first },
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })
  return (
    <Section title={w('next.go')} ruled>
      <p>{w('next.go.hint')}</p>
      <PostForm action={`${at}/next/go`} hidden={form.hidden}>
        <Field {...field('date', tomorrow)} label={w('next.go.date')} />
        <Field {...field('time', '09:00')} label={w('next.go.time')} />
        <Actions>
          <Button>{w('next.go')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
