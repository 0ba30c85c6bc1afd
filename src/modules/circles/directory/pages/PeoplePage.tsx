import { Circle, EmptyState, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { circleWords } from '../../words.ts'
import { type ListedCircle, type ListedOrganisation, listLength } from '../queries.ts'
import { CircleList } from './OrganisationList.tsx'
import { SearchForm } from './SearchForm.tsx'

interface PeoplePageProps {
  locale: Locale
  landmarks: readonly ListedCircle[]
  organisations: readonly ListedOrganisation[]
  q: string
}

/** Who takes part: houses by sector, regions, movements and who thinks along. */
export function PeoplePage({ locale, landmarks, organisations, q }: PeoplePageProps) {
  const w = circleWords(locale)
  const of = (kind: ListedCircle['kind']) => landmarks.filter((one) => one.kind === kind)
  const many = organisations.length > listLength
  const listed = many && q === '' ? [] : organisations.slice(0, listLength)
  const sectors = of('sector')
  const sitsIn = ({ places }: ListedOrganisation, id: string) => places.some((place) => place.id === id)
  const elsewhere = listed.filter((one) => !sectors.some(({ id }) => sitsIn(one, id)))
  return (
    <>
      <PageHead title={w('people.title')} lead={w('people.lead')} drawing={<Circle chairs={8} open={2} />} />
      {many || q !== '' || organisations.length > 24 ? <SearchForm w={w} action="/people" q={q} /> : null}
      {many ? <p>{w(q === '' ? 'people.many' : 'people.more')}</p> : null}
      {organisations.length === 0 ? (
        <EmptyState>
          <p>{w(q === '' ? 'people.none' : 'people.nothing-found')}</p>
        </EmptyState>
      ) : null}
      {sectors.map((sector) => {
        const here = listed.filter((one) => sitsIn(one, sector.id))
        if (here.length === 0 && !(many && q === '')) return null
        return (
          <Section title={<a href={`/circles/${sector.slug}`}>{sector.name}</a>} id={sector.slug} ruled>
            <CircleList locale={locale} circles={here} />
          </Section>
        )
      })}
      {elsewhere.length > 0 ? (
        <Section title={w('people.no-sector')} ruled>
          <CircleList locale={locale} circles={elsewhere} />
        </Section>
      ) : null}
      <Places title={w('people.by-region')} circles={of('region')} />
      <Places title={w('people.movements')} circles={of('movement')} />
      <Places title={w('people.partners')} circles={of('partner')} />
      <Section ruled>
        <p>{w('people.persons')}</p>
        <p>
          <a href="/people/persons">{w('people.persons.link')}</a>
        </p>
      </Section>
    </>
  )
}

/** Names in a running line: they are few, and each is a page of its own. */
function Places({ title, circles }: { title: string; circles: readonly ListedCircle[] }) {
  if (circles.length === 0) return null
  return (
    <Section title={title} ruled>
      <ul class="kv-places">
        {circles.map(({ slug, name }) => (
          <li>
            <a href={`/circles/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
