import { Actions, Button, PageHead } from '../../../../design/index.ts'
import { EditField, Problems } from '../../../../platform/web/editing.tsx'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { otherSide } from '../../schema.ts'
import { visitWords } from '../../visit/locales/index.ts'
import { ToVisit } from '../../visit/pages/ToVisit.tsx'
import { nameOf } from '../../visit/queries.ts'
import { sayIn } from '../../words.ts'
import { afterVisitWords } from '../locales/index.ts'
import type { AfterPageProps } from './HomePage.tsx'

/** The same the other way round, in one step: the words to start from may stay as they are. */
export function ReturnPage({ locale, form, visit, own }: AfterPageProps) {
  const w = afterVisitWords(locale)
  const { side } = own
  const name = nameOf(visit, otherSide(side), visitWords(locale)('house.closed'))
  const of = {
    ...{ locale, form, say: sayIn(afterVisitWords, locale) },
    current: { words: w(`return.start.${side}`) },
  }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('return.title')} lead={w(`return.lead.${side}`, { name })}>
        <ToVisit locale={locale} visit={visit} />
      </PageHead>
      <PostForm hidden={form.hidden}>
        <EditField
          of={of}
          name="words"
          type="textarea"
          rows={3}
          maxlength={600}
          label={w('return.words')}
          required
        />
        <Actions>
          <Button>{w('return.send')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
