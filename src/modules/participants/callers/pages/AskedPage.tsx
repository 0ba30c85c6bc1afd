import { Actions, Button, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { messageIn, Problems } from '../../problems.tsx'
import { callerWords } from '../locales/index.ts'
import type { AskedOfMe } from '../queries.ts'

interface AskedProps {
  locale: Locale
  form: FormState
  asked: AskedOfMe
}

/** Whether others may call me about this place: yes with a number, or no. */
export function AskedPage({ locale, form, asked }: AskedProps) {
  const w = callerWords(locale)
  const message = messageIn(callerWords, locale)
  const typed = 'phone' in form.values
  const fields = (name: 'name' | 'about' | 'phone') => ({
    name,
    value: typed ? fieldOf(form.values, name) : asked[name],
    error: form.errors[name] ? message(form.errors[name]) : undefined,
    maxlength: name === 'phone' ? 40 : 120,
  })
  return (
    <>
      <Problems locale={locale} form={form} message={message} />
      <PageHead
        title={w(asked.saidYes ? 'asked.title.yes' : 'asked.title', { circle: asked.circle })}
        lead={w('asked.lead')}
      />
      <PostForm action={`/mine/called/${asked.seatId}`} hidden={form.hidden}>
        <Field {...fields('name')} label={w('asked.name')} autocomplete="name" />
        <Field
          {...fields('phone')}
          type="tel"
          label={w('asked.phone')}
          purpose={w('asked.phone.purpose')}
          autocomplete="tel"
        />
        <Field
          {...fields('about')}
          label={w('about')}
          hint={w('about.hint')}
          mark={siteWords(locale)('optional')}
        />
        <Actions>
          <Button name="answer" value="yes">
            {w(asked.saidYes ? 'asked.change' : 'asked.yes')}
          </Button>
          <Button name="answer" value="no" variant={asked.saidYes ? 'danger' : 'quiet'}>
            {w(asked.saidYes ? 'asked.take-back' : 'asked.no')}
          </Button>
        </Actions>
      </PostForm>
    </>
  )
}
