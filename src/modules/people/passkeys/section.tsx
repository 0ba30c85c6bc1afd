import { Button, Field, LinkList, Section } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import { messageFor } from '../parts.tsx'
import { peopleWords } from '../words.ts'
import type { Passkey } from './queries.ts'

interface SectionProps {
  locale: Locale
  form: FormState
  passkeys: readonly Passkey[]
}

/** One's passkeys, and making one. Without JavaScript the section says that making one needs it. */
export function PasskeySection({ locale, form, passkeys }: SectionProps) {
  const w = peopleWords(locale)
  const error = form.errors['passkey-name']
  return (
    <Section title={w('passkeys.title')} ruled>
      <p>{w('passkeys.lead')}</p>
      {passkeys.length === 0 ? (
        <p>{w('passkeys.none')}</p>
      ) : (
        <LinkList
          items={passkeys.map(({ id, name, createdAt }) => ({
            href: `/mine/passkeys/${id}`,
            label: name ?? w('passkeys.unnamed'),
            about: createdAt ? w('passkeys.since', { date: longDate(locale, createdAt) }) : undefined,
          }))}
        />
      )}
      <kv-passkey-maker begin="/mine/passkeys/begin">
        <p data-without>{w('passkeys.needs-script')}</p>
        <p data-not-here hidden>
          {w('passkeys.not-here')}
        </p>
        <div data-with hidden>
          <PostForm action="/mine/passkeys" hidden={form.hidden}>
            <input type="hidden" name="ceremony" />
            <input type="hidden" name="response" />
            <Field
              name="name"
              id="passkey-name"
              label={w('passkeys.new-name')}
              hint={w('passkeys.new-name.hint')}
              value={fieldOf(form.values, 'name')}
              error={error ? messageFor(locale, error) : undefined}
              maxlength={60}
            />
            <Button>{w('passkeys.add')}</Button>
          </PostForm>
          <p role="status" data-failed={w('passkeys.failed')} />
        </div>
      </kv-passkey-maker>
    </Section>
  )
}
