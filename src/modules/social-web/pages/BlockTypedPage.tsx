import { Actions, Button, PageHead } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { EditField, type Editing, Problems } from '../../../platform/web/editing.tsx'
import type { FormState } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import { type SocialWord, socialWords } from '../words.ts'

interface BlockTypedProps {
  locale: Locale
  form: FormState
  movement: { slug: string; name: string }
}

/** Letting nothing in of somebody who never sent anything: a host types who. */
export function BlockTypedPage({ locale, form, movement }: BlockTypedProps) {
  const w = socialWords(locale)
  const editing: Editing = { locale, form, current: {}, say: (key) => w(key as SocialWord) }
  return (
    <>
      <Problems {...editing} />
      <PageHead title={w('typed.title')} lead={w('block.lead', { movement: movement.name })}>
        <p>
          <a href={`/circles/${movement.slug}/answers/blocked`}>{w('back.blocked')}</a>
        </p>
      </PageHead>
      <PostForm hidden={form.hidden}>
        <EditField
          of={editing}
          name="who"
          label={w('typed.who')}
          hint={w('typed.hint')}
          purpose={w('typed.purpose')}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxlength={2000}
        />
        <Actions>
          <Button variant="danger">{w('block.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
