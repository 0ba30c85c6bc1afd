import { Actions, Button, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { EditField, Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { GatheringView } from '../../gathering/view.ts'
import { cancelWords } from '../locales/index.ts'

interface CancelProps {
  locale: Locale
  form: FormState
  gathering: GatheringView
}

export const sayCancel = (locale: Locale) => (key: string) =>
  cancelWords.has(key) ? cancelWords(locale)(key) : key

/** Calls a gathering off, with the reason. */
export function CancelPage({ locale, form, gathering }: CancelProps) {
  const w = cancelWords(locale)
  const of = { locale, form, current: {}, say: sayCancel(locale) }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('cancel')}>
        <p class="kv-small" dir="auto">
          {gathering.title}
        </p>
      </PageHead>
      <Notice kind="care">{w('cancel.lead')}</Notice>
      <PostForm hidden={form.hidden} version={gathering.version}>
        <EditField
          of={of}
          name="because"
          type="textarea"
          label={w('because')}
          hint={w('because.hint')}
          maxlength={1000}
        />
        <Actions>
          <Button variant="danger">{w('cancel.do')}</Button>
        </Actions>
      </PostForm>
      <p>
        <a href={`/gatherings/${gathering.id}`}>{w('back')}</a>
      </p>
    </>
  )
}
