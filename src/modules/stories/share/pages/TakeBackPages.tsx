import { Actions, Button, LinkButton, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { WhereItStands } from '../../reading/pages/WhereItStands.tsx'
import type { WhereItStands as Stands } from '../../reading/where-it-stands.ts'
import { shareWords } from '../locales/index.ts'

interface BackProps {
  locale: Locale
  form: FormState
  stands: Stands | undefined
  /** The address of what is taken back. */
  base: string
}

/** Before what is read already is taken back: what that touches, and what not. */
export function TakeBackPage({ locale, form, stands, base }: BackProps) {
  const w = shareWords(locale)
  return (
    <>
      <PageHead title={w('back.title')} lead={w('back.lead')} />
      <WhereItStands locale={locale} stands={stands} />
      <PostForm action={`${base}/take-back`} hidden={form.hidden}>
        <Actions>
          <Button variant="danger">{w('own.back')}</Button>
          <LinkButton href={base} variant="quiet">
            {w('back.stay')}
          </LinkButton>
        </Actions>
      </PostForm>
    </>
  )
}

/** After that: what is gone, and what the code opens from now on. Nothing of it is kept. */
export function TakenBackPage({ locale }: { locale: Locale }) {
  const w = shareWords(locale)
  return (
    <>
      <PageHead title={w('own.back.done')} lead={w('back.done.lead')} />
      <p>{w('back.done.code')}</p>
      <p>
        <a href="/stories">{w('back.done.stories')}</a>
      </p>
    </>
  )
}
