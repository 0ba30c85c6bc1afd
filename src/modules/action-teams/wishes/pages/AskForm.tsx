import { Actions, Button, Field, PageHead, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { MovementHere } from '../../place.ts'
import type { ThemeView } from '../../queries.ts'
import { problemIn, wishWords } from '../locales/index.ts'
import { Similar } from './Similar.tsx'
import { WishProblems } from './WishProblems.tsx'

export interface AskFormProps {
  locale: Locale
  form: FormState
  movement: MovementHere
  /** Asks without an account. */
  visitor: boolean
  /** Themes that may be what they ask for; undefined until that was looked for. */
  similar: readonly Pick<ThemeView, 'slug' | 'name'>[] | undefined
}

/** What it would be about and why, and for who has no account how an answer reaches them. */
export function AskForm({ locale, form, movement, visitor, similar }: AskFormProps) {
  const w = wishWords(locale)
  const field = (name: 'words' | 'reason' | 'name' | 'mail') => ({
    name,
    value: fieldOf(form.values, name),
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })
  return (
    <>
      <WishProblems locale={locale} form={form} />
      {similar ? <Similar locale={locale} themes={similar} /> : null}
      <PageHead
        title={w('ask.title')}
        lead={w(visitor ? 'visitor.lead' : 'ask.lead', { movement: movement.name })}
      />
      <PostForm action="/themes/ask" hidden={form.hidden}>
        {similar || fieldOf(form.values, 'seen') === 'yes' ? (
          <input type="hidden" name="seen" value="yes" />
        ) : null}
        <Field
          {...field('words')}
          label={w('ask.words')}
          hint={w('ask.words.hint')}
          maxlength={160}
          required
        />
        <Field
          {...field('reason')}
          type="textarea"
          label={w('ask.reason')}
          hint={w('ask.reason.hint')}
          purpose={w(visitor ? 'visitor.purpose' : 'ask.purpose', { movement: movement.name })}
          required={!visitor}
        />
        <Field
          {...field('name')}
          label={w(visitor ? 'visitor.name' : 'ask.name')}
          hint={w(visitor ? 'visitor.name.hint' : 'ask.name.hint')}
          autocomplete="name"
        />
        {visitor ? (
          <>
            <Field
              {...field('mail')}
              type="email"
              label={w('visitor.mail')}
              hint={w('visitor.mail.hint')}
              autocomplete="email"
            />
            <Small>{w('visitor.after')}</Small>
          </>
        ) : null}
        <Actions>
          <Button>{w(similar ? 'similar.go' : 'ask.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
