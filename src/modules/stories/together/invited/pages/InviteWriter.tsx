import { Actions, Button, Field, Section } from '../../../../../design/index.ts'
import { type FormState, fieldOf } from '../../../../../platform/web/form.ts'
import { PostForm } from '../../../../../platform/web/post-form.tsx'
import { problemIn, type TogetherWords } from '../../words.ts'

/** Asking somebody who does not introduce themselves here: by a letter, or with a link to give. */
export function InviteWriter({ w, form, at }: { w: TogetherWords; form: FormState; at: string }) {
  const field = (name: 'called' | 'email') => ({
    name,
    value: fieldOf(form.values, name),
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })
  return (
    <Section title={w('invite.title')} ruled>
      <p>{w('invite.lead')}</p>
      <PostForm action={`${at}/invite`} hidden={form.hidden}>
        <Field
          {...field('called')}
          label={w('invite.called')}
          hint={w('invite.called.hint')}
          autocomplete="off"
        />
        <Field
          {...field('email')}
          type="email"
          label={w('invite.email')}
          hint={w('invite.email.hint')}
          autocomplete="off"
        />
        <Actions>
          <Button variant="quiet">{w('ask.go')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
