import { Actions, Button, LinkButton, PageHead } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../../platform/web/form.ts'
import { PostForm } from '../../../../../platform/web/post-form.tsx'
import { showWords } from '../locales/index.ts'

interface RemovePageProps {
  locale: Locale
  form: FormState
  title: string
  back: string
}

/** Asks before something that was laid ready goes for good. */
export function RemovePage({ locale, form, title, back }: RemovePageProps) {
  const w = showWords(locale)
  return (
    <>
      <PageHead title={w('remove.title')} lead={w('remove.lead', { title })} />
      <PostForm hidden={form.hidden}>
        <Actions>
          <Button variant="danger">{w('remove.button')}</Button>
          <LinkButton href={back} variant="quiet">
            {w('film.back')}
          </LinkButton>
        </Actions>
      </PostForm>
    </>
  )
}
