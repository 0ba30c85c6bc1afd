import { Actions, Button, Choice, ErrorSummary, Field, Notice, PageHead } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { problemsOf } from '../../../platform/web/problems.ts'
import { invitedRoles } from './input.ts'
import type { HostedCircle } from './queries.ts'
import { inviteWords } from './words.ts'

interface InviteProps {
  locale: Locale
  form: FormState
  circle: HostedCircle
}

/** A host gives somebody a place: a name, an address, and what they will do here. */
export function InvitePersonPage({ locale, form, circle }: InviteProps) {
  const w = inviteWords(locale)
  const message = (key: string) => (inviteWords.has(key) ? w(key) : w('errors.title'))
  const { at: error, all: errors } = problemsOf(form, message)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead title={w('invite.title', { circle: circle.name })} lead={w('invite.lead')} />
      <Notice>{w('invite.ask-first')}</Notice>
      {circle.hosted ? (
        <p>
          <a href={`/circles/${circle.slug}/spreadsheet`}>{w('invite.several')}</a>
        </p>
      ) : null}
      <form method="post" action={`/circles/${circle.slug}/people/invite`} novalidate>
        <input type="hidden" name="_csrf" value={form.hidden.csrf} />
        <input type="hidden" name="_key" value={form.hidden.key} />
        <Field
          name="name"
          label={w('invite.name')}
          hint={w('invite.name.hint')}
          value={fieldOf(form.values, 'name')}
          error={error('name')}
          maxlength={120}
          autocomplete="off"
          required
        />
        <Field
          name="email"
          type="email"
          label={w('invite.email')}
          hint={w('invite.email.hint')}
          purpose={w('invite.email.purpose')}
          value={fieldOf(form.values, 'email')}
          error={error('email')}
          autocomplete="off"
          spellcheck={false}
          autocapitalize="off"
        />
        <Choice
          name="role"
          legend={w('invite.role')}
          value={fieldOf(form.values, 'role') || undefined}
          error={error('role')}
          options={invitedRoles
            .filter((role) => role === 'member' || circle.hosted)
            .map((role) => ({
              value: role,
              label: w(`invite.role.${role}`),
              hint: w(`invite.role.${role}.hint`),
            }))}
        />
        <Actions>
          <Button>{w('invite.send')}</Button>
        </Actions>
      </form>
    </>
  )
}
