import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { EditField, Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { ToVisit } from '../../visit/pages/ToVisit.tsx'
import type { WorkVisit } from '../../visit/queries.ts'
import type { SideView } from '../../visit/side-queries.ts'
import { sayIn } from '../../words.ts'
import { prepareVisitWords } from '../locales/index.ts'

interface PreparePageProps {
  locale: Locale
  form: FormState
  visit: WorkVisit
  own: SideView
}

/** What one of the two houses prepares, in its own words. */
export function PreparePage({ locale, form, visit, own }: PreparePageProps) {
  const w = prepareVisitWords(locale)
  const { people, told, unseen, side } = own
  const of = { locale, form, current: { people, told, unseen }, say: sayIn(prepareVisitWords, locale) }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('title')} lead={w('lead')}>
        <ToVisit locale={locale} visit={visit} />
      </PageHead>
      <PostForm hidden={form.hidden} version={own.version}>
        {(['people', 'told', 'unseen'] as const).map((name) => (
          <EditField
            of={of}
            name={name}
            type="textarea"
            rows={4}
            maxlength={1200}
            label={w(`${name}.${side}`)}
            hint={w(`${name}.${side}.hint`)}
            mark={siteWords(locale)('optional')}
          />
        ))}
        <Actions>
          <Button>{w('save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
