import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { EditField, Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { sayIn } from '../../words.ts'
import { visitWords } from '../locales/index.ts'
import type { WorkVisit } from '../queries.ts'
import { DayFields } from './DayFields.tsx'
import { ToVisit } from './ToVisit.tsx'

interface DaysPageProps {
  locale: Locale
  form: FormState
  visit: WorkVisit
}

/** Other days, with why where there was one already. */
export function DaysPage({ locale, form, visit }: DaysPageProps) {
  const w = visitWords(locale)
  const of = {
    ...{ locale, form, say: sayIn(visitWords, locale) },
    current: { because: form.conflict ? visit.because : '' },
  }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('propose.title')} lead={w('propose.lead')}>
        <ToVisit locale={locale} visit={visit} />
      </PageHead>
      <PostForm hidden={form.hidden} version={visit.version}>
        {visit.planned ? (
          <EditField
            of={of}
            name="because"
            type="textarea"
            rows={3}
            maxlength={600}
            label={w('propose.because')}
            hint={w('propose.because.hint')}
            required
          />
        ) : null}
        <DayFields of={of} />
        <Actions>
          <Button>{w('propose.send')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
