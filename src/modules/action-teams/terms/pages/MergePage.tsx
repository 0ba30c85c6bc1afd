import { Actions, Button, EmptyState, ErrorSummary, PageHead, Select } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { GoesAlong } from '../goes-along.ts'
import { termWords } from '../locales/index.ts'
import type { TermView } from '../queries.ts'
import { WhatGoesAlong } from './WhatGoesAlong.tsx'

interface MergeProps {
  locale: Locale
  form: FormState
  term: TermView
  /** Keywords that stand by themselves. */
  others: readonly TermView[]
  along: GoesAlong
}

/** A host says which other keyword says the same. */
export function MergePage({ locale, form, term, others, along }: MergeProps) {
  const w = termWords(locale)
  const held = term.holds.filter(({ stands }) => stands).map(({ name }) => name)
  const undo = [
    w('merge.undo', { name: term.name }),
    ...(held.length > 0 ? [w('merge.undo.held', { name: term.name, names: listOf(locale, held) })] : []),
  ].join(' ')
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
          <WhatGoesAlong locale={locale} along={along} undo={undo} />
          <Actions>
            <Button>{w('merge.go')}</Button>
          </Actions>
        </PostForm>
      )}
    </>
  )
}
