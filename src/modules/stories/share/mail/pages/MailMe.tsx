import { Actions, Button, Field, Section } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../../platform/web/form.ts'
import { PostForm } from '../../../../../platform/web/post-form.tsx'
import { shareWords } from '../../locales/index.ts'
import { problemsIn } from '../../problems.ts'
import { mailWords } from '../locales/index.ts'
import type { SharedMail } from '../schema.ts'

interface MailMeProps {
  locale: Locale
  form: FormState
  mail: SharedMail
  /** Nothing more is to be told of it. */
  rests: boolean
  /** The address of what was shared. */
  base: string
}

/** Hearing by mail that something lies there: a field that nobody has to fill, or what was chosen and how it ends. */
export function MailMe({ locale, form, mail, rests, base }: MailMeProps) {
  const w = mailWords(locale)
  if (rests && (mail === null || mail === 'returned')) return null
  if (mail === 'stopped')
    return (
      <Section title={w('title')} ruled>
        <p>{w('stopped')}</p>
      </Section>
    )
  if (mail === 'asked' || mail === 'waits')
    return (
      <Section title={w('title')} ruled>
        <p>{w('left')}</p>
        <p>{w('asked')}</p>
        <p>{w('kept')}</p>
        <PostForm action={`${base}/no-mail`} hidden={form.hidden}>
          <Actions>
            <Button variant="quiet">{w('end')}</Button>
          </Actions>
        </PostForm>
      </Section>
    )
  return (
    <Section title={w('title')} ruled>
      <p>{w(mail === 'returned' ? 'returned' : 'lead')}</p>
      <PostForm action={`${base}/mail`} hidden={form.hidden}>
        <Field
          {...{
            name: 'email',
            type: 'email',
            label: w('email'),
            hint: w('email.hint'),
            autocomplete: 'email',
          }}
          value={fieldOf(form.values, 'email')}
          error={problemsIn(shareWords(locale), form)('email')}
        />
        <Actions>
          <Button variant="quiet">{w('go')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
