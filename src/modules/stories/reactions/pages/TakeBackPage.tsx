import { Actions, Button, LinkButton, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { reactionWords } from '../locales/index.ts'
import type { OwnReaction } from '../queries.ts'
import { SentWords } from './SentWords.tsx'

interface BackProps {
  locale: Locale
  form: FormState
  reaction: OwnReaction
  /** The address of what is taken back. */
  base: string
}

/** Before it is taken back: the words once more, what goes with them, and what nobody brings back. */
export function TakeBackPage({ locale, form, reaction, base }: BackProps) {
  const w = reactionWords(locale)
  return (
    <>
      <PageHead title={w('back.title')} lead={w('back.lead')} />
      <Section title={w('back.goes')} ruled>
        <SentWords locale={locale} reaction={reaction} />
        {reaction.stands ? <p>{w('back.stands')}</p> : null}
        {reaction.answer ? <p>{w('back.answer')}</p> : null}
        <p>{w('back.never')}</p>
      </Section>
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
