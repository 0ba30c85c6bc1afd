import { EmptyState, ErrorSummary, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { SentIsReadBy } from '../../reading/story.ts'
import { reactionWords } from '../locales/index.ts'
import type { ReactionView } from '../queries.ts'
import { OneReaction } from './OneReaction.tsx'

export interface ReactionsProps {
  locale: Locale
  form: FormState
  storyId: string
  reactions: readonly ReactionView[]
  /** Ids of those to which somebody can read an answer. */
  answerable: readonly string[]
  today: string
  /** Who reads this. */
  readBy: SentIsReadBy
  /** From 1, and whether there is another behind it. */
  pageNumber: number
  more: boolean
}

/** What was sent to who writes this, for them alone or for who looks after it. */
export function ReactionsPage(props: ReactionsProps) {
  const { locale, form, storyId, reactions, readBy, pageNumber, more } = props
  const w = reactionWords(locale)
  const key = form.errors.answer
  const text = key !== undefined && reactionWords.has(key) ? w(key) : w('errors.title')
  return (
    <>
      {Object.keys(form.errors).length > 0 || form.conflict ? (
        <ErrorSummary title={w('errors.title')} errors={[{ text }]} />
      ) : null}
      <PageHead title={w('own.title')} lead={w(`own.lead.${readBy}`)}>
        <p>
          <a href={`/write/${storyId}`}>{w('own.back')}</a>
        </p>
      </PageHead>
      {reactions.length === 0 ? (
        <EmptyState>
          <p>{w('own.none')}</p>
        </EmptyState>
      ) : (
        reactions.map((reaction) => <OneReaction {...props} reaction={reaction} />)
      )}
      {more || pageNumber > 1 ? (
        <ul class="kv-places">
          {pageNumber > 1 ? (
            <li>
              <a href={`/write/${storyId}/reactions?page=${pageNumber - 1}`}>{w('own.page.before')}</a>
            </li>
          ) : null}
          {more ? (
            <li>
              <a href={`/write/${storyId}/reactions?page=${pageNumber + 1}`}>{w('own.page.next')}</a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  )
}
