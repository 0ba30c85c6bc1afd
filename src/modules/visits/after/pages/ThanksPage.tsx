import { Actions, Button, PageHead } from '../../../../design/index.ts'
import { EditField, Problems } from '../../../../platform/web/editing.tsx'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { ToVisit } from '../../visit/pages/ToVisit.tsx'
import { sayIn } from '../../words.ts'
import { afterVisitWords } from '../locales/index.ts'
import type { AfterPageProps } from './HomePage.tsx'

/** A few words of thanks, as on a card. */
export function ThanksPage({ locale, form, visit, own }: AfterPageProps) {
  const w = afterVisitWords(locale)
  const of = { locale, form, current: { thanks: own.thanks }, say: sayIn(afterVisitWords, locale) }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('thanks.title')} lead={w('thanks.lead')}>
        <ToVisit locale={locale} visit={visit} />
      </PageHead>
      <PostForm hidden={form.hidden} version={own.version}>
        <EditField
          of={of}
          name="thanks"
          type="textarea"
          rows={5}
          maxlength={2000}
          label={w('thanks.words')}
          required
        />
        <Actions>
          <Button>{w('thanks.send')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
