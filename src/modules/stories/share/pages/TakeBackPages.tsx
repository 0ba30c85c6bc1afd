import { Actions, Button, LinkButton, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { WhereItStands } from '../../reading/pages/WhereItStands.tsx'
import type { WhereItStands as Stands } from '../../reading/where-it-stands.ts'
import { shareWords } from '../locales/index.ts'
import type { SharedView } from '../queries.ts'
import { SharedBody } from './SharedBody.tsx'

interface BackProps {
  locale: Locale
  form: FormState
  shared: SharedView
  /** Where it is read, as far as who asks may read it. */
  stands: Stands | undefined
  /** The address of what is taken back. */
  base: string
}

/** Before anything is taken back: what it was once more, what that touches, and what nobody brings back. */
export function TakeBackPage({ locale, form, shared, stands, base }: BackProps) {
  const w = shareWords(locale)
  return (
    <>
      <PageHead title={w('back.title')} lead={w('back.lead')} />
      <Section title={w('back.goes')} ruled>
        <SharedBody w={w} shared={shared} base={base} own />
        {shared.begun ? <p>{w('own.story.back')}</p> : null}
        <p>{w('back.never')}</p>
      </Section>
      {shared.slug ? <WhereItStands locale={locale} stands={stands} /> : null}
      <PostForm action={`${base}/take-back`} hidden={form.hidden}>
        <Actions>
          <Button variant="danger">{w('back.go')}</Button>
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
