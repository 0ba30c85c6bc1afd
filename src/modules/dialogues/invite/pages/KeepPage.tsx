import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { inviteWords } from '../locales/index.ts'

interface KeepPageProps {
  locale: Locale
  hidden: FormState['hidden']
  code: string
  /** Who is signed in on this device. */
  name: string
  /** It was tried and could not be kept. */
  failed?: boolean
}

/** Somebody who is signed in opens an invitation: is it theirs, or do they help somebody else? */
export function KeepPage({ locale, hidden, code, name, failed }: KeepPageProps) {
  const w = inviteWords(locale)
  return (
    <>
      <PageHead title={w('keep')} lead={failed ? w('keep.failed') : w('keep.lead', { name })} />
      {failed ? null : (
        <PostForm hidden={hidden} action={`/i/${code}`}>
          <p>{w('keep.yes.text')}</p>
          <Actions>
            <Button>{w('keep.yes')}</Button>
          </Actions>
        </PostForm>
      )}
      <PostForm hidden={hidden} action="/i">
        <input type="hidden" name="code" value={code} />
        <p>{w('keep.no.text')}</p>
        <Actions>
          <Button variant="quiet">{w('keep.no')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
