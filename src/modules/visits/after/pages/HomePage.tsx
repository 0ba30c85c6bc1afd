import { Actions, Button, Choice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { EditField, Problems, problemIn, theirs, valueIn } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { toldAudiences } from '../../schema.ts'
import { ToVisit } from '../../visit/pages/ToVisit.tsx'
import type { WorkVisit } from '../../visit/queries.ts'
import type { SideView } from '../../visit/side-queries.ts'
import { sayIn } from '../../words.ts'
import { afterVisitWords } from '../locales/index.ts'

export interface AfterPageProps {
  locale: Locale
  form: FormState
  visit: WorkVisit
  own: SideView
}

/** What one house took home, and how far that may be told. */
export function HomePage({ locale, form, visit, own }: AfterPageProps) {
  const w = afterVisitWords(locale)
  const { takenHome } = own
  const audience = takenHome === '' ? '' : own.audience
  const of = { locale, form, current: { takenHome, audience }, say: sayIn(afterVisitWords, locale) }
  const named = (value: string) => {
    const known = toldAudiences.find((one) => one === value)
    return known ? w(`audience.${known}`) : ''
  }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('home.title')} lead={w('home.lead')}>
        <ToVisit locale={locale} visit={visit} />
      </PageHead>
      <PostForm hidden={form.hidden} version={own.version}>
        <EditField
          of={of}
          name="takenHome"
          type="textarea"
          rows={8}
          maxlength={2000}
          label={w('home.words')}
          hint={w('home.words.hint')}
          required
        />
        <Choice
          name="audience"
          legend={w('home.audience')}
          hint={theirs(
            locale,
            form,
            w('home.audience.hint'),
            named(audience),
            named(valueIn(of, 'audience')),
          )}
          value={valueIn(of, 'audience')}
          error={problemIn(of, 'audience')}
          options={toldAudiences.map((value) => ({ value, label: w(`audience.${value}`) }))}
        />
        <Actions>
          <Button>{w('home.save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
