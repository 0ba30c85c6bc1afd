import { EmptyState, LinkList, PageHead } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { listWithoutHost } from './queries.ts'
import { firstHostWords } from './words.ts'

interface ListProps {
  locale: Locale
  home: { slug: string; name: string }
  places: Awaited<ReturnType<typeof listWithoutHost>>
}

/** Places in a home that nobody looks after yet, each with where to ask somebody. */
export function WithoutHostPage({ locale, home, places }: ListProps) {
  const w = firstHostWords(locale)
  return (
    <>
      <PageHead title={w('list.title', { name: home.name })} lead={w('list.lead')}>
        <p>
          <a href={`/circles/${home.slug}`}>{w('back', { name: home.name })}</a>
        </p>
      </PageHead>
      {places.length === 0 ? (
        <EmptyState>
          <p>{w('list.none')}</p>
        </EmptyState>
      ) : (
        <LinkList
          items={places.map(({ slug, name, askedAt }) => ({
            href: `/circles/${slug}/first-host`,
            label: name,
            ...(askedAt && { about: w('list.asked', { day: longDate(locale, askedAt) }) }),
          }))}
        />
      )}
    </>
  )
}
