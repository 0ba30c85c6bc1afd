import { Actions, Button, Choice, EmptyState, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { problemIn, wishWords } from '../locales/index.ts'
import type { WishView } from '../queries.ts'
import { Asked } from './Asked.tsx'
import { WishProblems } from './WishProblems.tsx'

interface LayProps {
  locale: Locale
  form: FormState
  wish: WishView
  /** Those without an answer that stand by themselves. */
  others: readonly WishView[]
}

/** A host lays together what asks the same. */
export function LayPage({ locale, form, wish, others }: LayProps) {
  const w = wishWords(locale)
  return (
    <>
      <WishProblems locale={locale} form={form} />
      <PageHead title={w('host.lay.title')} lead={w('host.lay.lead')} />
      <Asked locale={locale} wish={wish} />
      {others.length === 0 ? (
        <EmptyState>{w('list.none')}</EmptyState>
      ) : (
        <PostForm action={`/themes/wishes/${wish.id}/lay`} hidden={form.hidden}>
          <Choice
            name="other"
            legend={w('host.lay.with')}
            value={fieldOf(form.values, 'other')}
            error={form.errors.other ? problemIn(w, form.errors.other) : undefined}
            options={others.map(({ id, words, reason }) => ({
              value: id,
              label: words,
              ...(reason && { hint: reason }),
            }))}
          />
          <Actions>
            <Button>{w('host.lay.go')}</Button>
          </Actions>
        </PostForm>
      )}
      <p>
        <a href={`/themes/wishes/${wish.id}`}>{w('wish.title')}</a>
      </p>
    </>
  )
}
