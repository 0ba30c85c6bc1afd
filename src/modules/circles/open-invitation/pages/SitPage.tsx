import { Actions, Button, Circle, ErrorSummary, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemsOf } from '../../../../platform/web/problems.ts'
import { openInvitationWords } from '../words.ts'

interface SitProps {
  locale: Locale
  form: FormState
  code: string
  circle: string
}

/** Whoever holds the link of a circle asks for a place. */
export function SitPage({ locale, form, code, circle }: SitProps) {
  const w = openInvitationWords(locale)
  const message = (key: string) => w(openInvitationWords.has(key) ? key : 'errors.title')
  const { at: error, all: errors } = problemsOf(form, message)
  return (
    <>
      {errors.length > 0 ? <ErrorSummary title={w('errors.title')} errors={errors} /> : null}
      <PageHead
        title={w('sit.title', { circle })}
        lead={w('sit.lead')}
        drawing={<Circle chairs={6} open={1} />}
      >
        <p>{w('sit.what')}</p>
      </PageHead>
      <PostForm hidden={form.hidden} action={`/sit/${code}`}>
        <Field
          name="name"
          label={w('sit.name')}
          hint={w('sit.name.hint')}
          value={fieldOf(form.values, 'name')}
          error={error('name')}
          maxlength={120}
          autocomplete="name"
          required
        />
        <Field
          name="email"
          type="email"
          label={w('sit.email')}
          hint={w('sit.email.hint')}
          purpose={w('sit.email.purpose')}
          value={fieldOf(form.values, 'email')}
          error={error('email')}
          autocomplete="email"
          spellcheck={false}
          autocapitalize="off"
        />
        <Actions>
          <Button>{w('sit.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}

/** What somebody reads who knocked with an address, or whose link is closed. */
export function SitNotePage({ locale, what }: { locale: Locale; what: 'done' | 'unknown' }) {
  const w = openInvitationWords(locale)
  return what === 'done' ? (
    <PageHead
      title={w('sit.done.title')}
      lead={w('sit.done.mail')}
      drawing={<Circle chairs={6} open={1} />}
    />
  ) : (
    <PageHead
      title={w('sit.unknown.title')}
      lead={w('sit.unknown.lead')}
      drawing={<Circle fire="unlit" chairs={6} open={1} />}
    />
  )
}
