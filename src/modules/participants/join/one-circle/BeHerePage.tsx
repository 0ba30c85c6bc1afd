import { Actions, Button, Field, PageHead, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { messageIn, Problems } from '../../problems.tsx'
import { joinWords } from '../locales/index.ts'

interface BeHereProps {
  locale: Locale
  form: FormState
  circle: { slug: string; name: string }
  /** What who asks is called, with an account. */
  known: string
}

/** A short question to who looks after a circle: who one is, and how one is reached. */
export function BeHerePage({ locale, form, circle, known }: BeHereProps) {
  const w = joinWords(locale)
  const { name } = circle
  const message = messageIn(joinWords, locale)
  const mark = siteWords(locale)('optional')
  const typed = 'why' in form.values
  const field = (of: 'name' | 'why' | 'phone' | 'mail', before = '') => ({
    name: of,
    value: typed ? fieldOf(form.values, of) : before,
    error: form.errors[of] ? message(form.errors[of]) : undefined,
  })
  return (
    <>
      <Problems locale={locale} form={form} message={message} />
      <PageHead title={w('here.title', { name })} lead={w('here.lead')}>
        <p>
          <a href={`/circles/${circle.slug}`}>{w('here.back', { name })}</a>
        </p>
      </PageHead>
      <PostForm action={`/circles/${circle.slug}/be-here`} hidden={form.hidden}>
        <Field {...field('name', known)} label={w('name')} mark={mark} maxlength={120} autocomplete="name" />
        <Field {...field('why')} type="textarea" label={w('here.why')} mark={mark} maxlength={600} />
        <Field
          {...field('phone')}
          type="tel"
          label={w('reach.phone')}
          purpose={w('here.purpose', { name })}
          maxlength={40}
          autocomplete="tel"
        />
        <Field {...field('mail')} type="email" label={w('reach.mail')} autocomplete="email" />
        <Small>{w('here.kept')}</Small>
        <Actions>
          <Button>{w('here.send')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
