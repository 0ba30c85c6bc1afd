import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { EditField, Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { sayIn } from '../../words.ts'
import { visitWords } from '../locales/index.ts'
import type { WorkVisit } from '../queries.ts'
import { ToVisit } from './ToVisit.tsx'

interface CallOffPageProps {
  locale: Locale
  form: FormState
  visit: WorkVisit
}

/** That it does not take place, and why. */
export function CallOffPage({ locale, form, visit }: CallOffPageProps) {
  const w = visitWords(locale)
  const of = { locale, form, current: {}, say: sayIn(visitWords, locale) }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('off.title')} lead={w('off.lead')}>
        <ToVisit locale={locale} visit={visit} />
      </PageHead>
      <PostForm hidden={form.hidden}>
        <EditField
          of={of}
          name="because"
          type="textarea"
          rows={4}
          maxlength={600}
          label={w('off.because')}
          required
        />
        <Actions>
          <Button variant="danger">{w('off.send')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
