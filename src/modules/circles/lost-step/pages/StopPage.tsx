import { Actions, Button, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { BehindLink } from '../queries.ts'
import { lostStepWords } from '../words.ts'
import { momentsOf } from './moments.ts'

interface StopProps {
  locale: Locale
  form: FormState
  token: string
  found: BehindLink | undefined
}

/** Behind the link in the letter, for who is not signed in: to stop it, or what became of it. It names nobody. */
export function StopPage({ locale, form, token, found }: StopProps) {
  const w = lostStepWords(locale)
  if (!found || found.outcome) {
    const what = !found ? 'unknown' : found.outcome === 'reset' ? 'reset' : 'over'
    return <PageHead title={w(`link.${what}.title`)} lead={w(`link.${what}`)} />
  }
  const { agreedAt } = found
  return (
    <>
      <PageHead title={w('link.title')} lead={w('link.waits')} />
      {agreedAt ? (
        <Notice kind="care">{w('link.agreed', momentsOf(locale, { at: agreedAt, agreedAt }).goes)}</Notice>
      ) : null}
      <p>{w('link.what')}</p>
      <PostForm action={`/sign-in/lost/stop/${token}`} hidden={form.hidden}>
        <Actions>
          <Button variant="danger">{w('link.stop')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
