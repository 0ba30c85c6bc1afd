import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { EditField, Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { GatheringView, OccurrenceView } from '../../gathering/view.ts'
import { whenInWords } from '../../time/in-words.ts'
import { receiveWords } from '../locales/index.ts'

interface AskProps {
  locale: Locale
  form: FormState
  gathering: GatheringView
  occurrence: OccurrenceView
}

/** Asks somebody to come, by mail or with a letter on paper. */
export function AskPage({ locale, form, gathering, occurrence }: AskProps) {
  const w = receiveWords(locale)
  const of = { locale, form, current: {}, say: (key: string) => (receiveWords.has(key) ? w(key) : key) }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('ask')} lead={w('ask.lead')}>
        <p class="kv-small" dir="auto">
          {gathering.title}. {whenInWords(locale, { ...occurrence, zone: gathering.zone })}
        </p>
      </PageHead>
      <PostForm hidden={form.hidden}>
        <input type="hidden" name="occurrence" value={occurrence.id} />
        <EditField of={of} name="name" label={w('ask.name')} maxlength={120} autocomplete="off" required />
        <EditField
          of={of}
          name="email"
          type="email"
          label={w('ask.email')}
          hint={w('ask.email.hint')}
          maxlength={200}
          autocomplete="off"
          spellcheck={false}
          autocapitalize="off"
        />
        <Actions>
          <Button>{w('ask.do')}</Button>
        </Actions>
      </PostForm>
      <p>
        <a href={`/gatherings/${gathering.id}/people?on=${occurrence.id}`}>{w('ask.back')}</a>
      </p>
    </>
  )
}
