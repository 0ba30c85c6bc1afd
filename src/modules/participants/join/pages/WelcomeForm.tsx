import { Actions, Button, Choice, Field, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { messageIn } from '../../problems.tsx'
import { joinWords } from '../locales/index.ts'
import type { RequestView } from '../queries.ts'
import { joinKinds } from '../schema.ts'

interface WelcomeProps {
  locale: Locale
  form: FormState
  request: RequestView
}

/** The house gets a place of its own, with a first host: what they told is filled in, and can be changed. */
export function WelcomeForm({ locale, form, request }: WelcomeProps) {
  const w = joinWords(locale)
  const message = messageIn(joinWords, locale)
  const typed = 'called' in form.values
  const field = (name: 'called' | 'name' | 'email', told: string) => ({
    name,
    value: typed ? fieldOf(form.values, name) : told,
    error: form.errors[name] ? message(form.errors[name]) : undefined,
  })
  return (
    <Section title={w('welcome.title')} ruled>
      <p>{w('welcome.lead')}</p>
      <PostForm action={`/join/requests/${request.id}/welcome`} hidden={form.hidden}>
        <Choice
          name="kind"
          legend={w('kind')}
          arrange="row"
          value={typed ? fieldOf(form.values, 'kind') : (request.kind ?? '')}
          error={form.errors.kind ? message(form.errors.kind) : undefined}
          options={joinKinds.map((kind) => ({ value: kind, label: w(`kind.${kind}`) }))}
        />
        <Field {...field('called', request.organisation)} label={w('welcome.called')} maxlength={120} />
        <Field {...field('name', request.name)} label={w('welcome.name')} maxlength={120} />
        <Field
          {...field('email', request.mail)}
          type="email"
          label={w('welcome.email')}
          purpose={w('welcome.email.purpose')}
        />
        <Actions>
          <Button variant="quiet">{w('welcome.do')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
