import { Actions, Button, EmptyState, ErrorSummary, PageHead, Select } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { termWords } from '../locales/index.ts'
import type { TermView } from '../queries.ts'

interface MergeProps {
  locale: Locale
  form: FormState
  term: TermView
  /** Keywords that stand by themselves. */
  others: readonly TermView[]
}

/** A host says which other keyword says the same. */
export function MergePage({ locale, form, term, others }: MergeProps) {
  const w = termWords(locale)
  const wrong = form.errors.into ? w('merge.missing') : undefined
  return (
    <>
      {wrong ? <ErrorSummary title={w('errors.title')} errors={[{ field: 'into', text: wrong }]} /> : null}
      <PageHead title={w('merge.title', { name: term.name })} lead={w('merge.lead', { name: term.name })} />
      {others.length === 0 ? (
        <EmptyState>{w('merge.only')}</EmptyState>
      ) : (
        <PostForm action={`/keywords/${term.slug}/into`} hidden={form.hidden}>
          <Select
            name="into"
            label={w('merge.into')}
            error={wrong}
            value={fieldOf(form.values, 'into')}
            options={[
              { value: '', label: '' },
              ...others.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Actions>
            <Button>{w('merge.go')}</Button>
          </Actions>
        </PostForm>
      )}
    </>
  )
}
