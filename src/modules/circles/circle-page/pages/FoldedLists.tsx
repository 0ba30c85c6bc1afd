import type { Locale } from '../../../../platform/i18n/words.ts'
import { CircleList } from '../../directory/pages/OrganisationList.tsx'
import type { ListedCircle } from '../../directory/queries.ts'

interface FoldedListsProps {
  locale: Locale
  lists: readonly { title: string; circles: readonly ListedCircle[] }[]
}

/** So many stand under each other; more than that lie folded. */
export const atAGlance = 8

/** Circles in lists that lie folded: their names are in sight, more about each is a touch away. */
export const FoldedLists = ({ locale, lists }: FoldedListsProps) => (
  <>
    {lists.map(({ title, circles }) => (
      <details class="kv-folded">
        <summary>
          {title}
          <span class="kv-folded__names">{circles.map(({ name }) => name).join(' · ')}</span>
        </summary>
        <CircleList locale={locale} circles={circles} />
      </details>
    ))}
  </>
)
