import { Section } from '../../../../design/index.ts'
import { CircleList } from '../../directory/pages/OrganisationList.tsx'
import { SearchForm } from '../../directory/pages/SearchForm.tsx'
import { type ListedOrganisation, listLength } from '../../directory/queries.ts'
import type { CircleWords } from '../../words.ts'
import type { CirclePageProps } from './CirclePage.tsx'
import { atAGlance, FoldedLists } from './FoldedLists.tsx'

/** The houses of a movement, a sector or a region. */
export function Houses({ w, locale, circle, houses, q }: CirclePageProps & { w: CircleWords }) {
  if (!['movement', 'sector', 'region'].includes(circle.kind)) return null
  const many = houses.length > listLength
  const listed = houses.slice(0, listLength)
  const fold = circle.kind !== 'sector' && q === '' && listed.length > atAGlance
  return (
    <Section title={w('circle.houses')} ruled>
      {many || q !== '' || houses.length > 24 ? (
        <SearchForm w={w} action={`/circles/${circle.slug}`} q={q} />
      ) : null}
      {many ? <p>{w('people.more')}</p> : null}
      {houses.length === 0 ? <p>{w(q === '' ? 'people.none' : 'people.nothing-found')}</p> : null}
      {fold ? (
        <FoldedLists
          locale={locale}
          lists={bySector(listed).map(([sector, circles]) => ({
            title: sector || w('people.no-sector'),
            circles,
          }))}
        />
      ) : (
        <CircleList locale={locale} circles={listed} />
      )}
    </Section>
  )
}

/** By the name of each of their sectors; those without one come last. */
function bySector(houses: readonly ListedOrganisation[]): [string, ListedOrganisation[]][] {
  const under = houses.flatMap((house) => {
    const sectors = house.places.filter(({ kind }) => kind === 'sector')
    return sectors.length > 0 ? sectors.map(({ name }) => ({ name, house })) : [{ name: '', house }]
  })
  return [...Map.groupBy(under, ({ name }) => name)]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b))
    .map(([name, listed]) => [name, listed.map(({ house }) => house)])
}
