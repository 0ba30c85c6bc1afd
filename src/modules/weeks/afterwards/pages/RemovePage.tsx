import { Actions, Button, LinkButton, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { afterWords } from '../locales/index.ts'
import type { Keepsake } from '../queries.ts'

interface RemovePageProps {
  locale: Locale
  form: FormState
  keepsake: Keepsake
}

/** Asks before something that was kept goes for good. */
export function RemovePage({ locale, form, keepsake: { id, title, week } }: RemovePageProps) {
  const w = afterWords(locale)
  return (
    <>
      <PageHead title={w('remove.title')} lead={w('remove.lead', { title })} />
      <PostForm hidden={form.hidden}>
        <Actions>
          <Button variant="danger">{w('remove.button')}</Button>
          <LinkButton href={`/week/${week.slug}/kept/${id}`} variant="quiet">
            {w('back')}
          </LinkButton>
        </Actions>
      </PostForm>
    </>
  )
}
