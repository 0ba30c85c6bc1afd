import { Actions, Button, LinkButton, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { handOverWords } from '../words.ts'

interface HandOverProps {
  locale: Locale
  hidden: FormState['hidden']
  host: string
  name: string
}

/** Where somebody is signed in: whether they go on to another address as who they are. Nothing goes along before they say so. */
export function HandOverPage({ locale, hidden, host, name }: HandOverProps) {
  const w = handOverWords(locale)
  return (
    <>
      <PageHead title={w('page.title', { host })} lead={w('page.lead', { host, name })} />
      <Notice kind="care">{w('page.care')}</Notice>
      <PostForm hidden={hidden}>
        <Actions>
          <Button>{w('go', { name })}</Button>
          <LinkButton href="/mine" variant="quiet">
            {w('stay')}
          </LinkButton>
        </Actions>
      </PostForm>
    </>
  )
}
