import { Circle, EmptyState, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Room } from '../../../../platform/web/rooms.ts'
import { ParticipantLists } from '../../../circles/index.ts'
import { joinWords } from '../../join/locales/index.ts'
import { type Asked, addressOf, asksAnything } from '../asked.ts'
import { directoryWords } from '../locales/index.ts'
import type { OtherCircle } from '../others.ts'
import { type Landmark, type Participant, pageLength } from '../queries.ts'
import { Filters } from './Filters.tsx'
import { HouseList } from './HouseList.tsx'
import { OtherCircles } from './OtherCircles.tsx'
import { SearchForm } from './SearchForm.tsx'

interface PeoplePageProps {
  locale: Locale
  asked: Asked
  /** What the movement around this page has not opened is not led to. */
  closed: readonly Room[]
  landmarks: readonly Landmark[]
  /** One more than stands on a page where there are more. */
  participants: readonly Participant[]
  /** What is no organisation. */
  others: readonly OtherCircle[]
  /** Who thinks of joining and asked to be named. */
  prospects: readonly { name: string }[]
}

/** Who takes part: on a map and in a list, by movement, sector, region, year and name; and who thinks along. */
export function PeoplePage(props: PeoplePageProps) {
  const { locale, asked, closed, landmarks, participants, others, prospects } = props
  const w = directoryWords(locale)
  const of = (kind: Landmark['kind']) => landmarks.filter((one) => one.kind === kind)
  const listed = participants.slice(0, pageLength)
  const more = participants.length > pageLength
  const whole = !asksAnything(asked)
  // What is looked for by a name is found among the others.
  const partners = asked.q === '' ? of('partner') : []
  return (
    <>
      <PageHead title={w('title')} lead={w('lead')} drawing={<Circle chairs={8} open={2} />} />
      <Filters locale={locale} asked={asked} landmarks={landmarks} />
      <SearchForm locale={locale} asked={asked} />
      {landmarks
        .filter(({ slug }) => [asked.movement, asked.sector, asked.region].includes(slug))
        .map(({ slug, name }) => (
          <p>
            <a href={`/circles/${slug}`}>{w('landmark', { name })}</a>
          </p>
        ))}
      {whole && more ? <p>{w('many')}</p> : null}
      <Houses
        locale={locale}
        asked={asked}
        sectors={whole && !more && asked.page === 1 ? of('sector') : []}
        listed={listed}
        others={others.length}
      />
      <Pages locale={locale} asked={asked} more={more} />
      <OtherCircles locale={locale} circles={others} found={asked.q !== ''} />
      {partners.length > 0 ? (
        <Section title={asked.year ? w('partners.year', { year: String(asked.year) }) : w('partners')} ruled>
          <ul class="kv-places">
            {partners.map(({ slug, name }) => (
              <li>
                <a href={`/circles/${slug}`}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {prospects.length > 0 ? (
        <Section title={joinWords(locale)('prospects.title')} ruled>
          <ul>
            {prospects.map(({ name }) => (
              <li>{name}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section ruled>
        {closed.includes('join') ? null : (
          <p>
            <a href="/join">{joinWords(locale)('link')}</a>
          </p>
        )}
        {closed.includes('introductions') ? null : (
          <>
            <p>{w('persons')}</p>
            <p>
              <a href="/people/persons">{w('persons.link')}</a>
            </p>
          </>
        )}
        <ParticipantLists locale={locale} />
        <p>
          <a href="/who-sees-what">{w('who-sees-what')}</a>
        </p>
      </Section>
    </>
  )
}

interface HousesProps {
  locale: Locale
  asked: Asked
  /** To put them under; none: in one list. */
  sectors: readonly Landmark[]
  listed: readonly Participant[]
  /** How much else was found. */
  others: number
}

function Houses({ locale, asked, sectors, listed, others }: HousesProps) {
  const w = directoryWords(locale)
  if (listed.length === 0 && asked.q && others > 0) return null
  if (listed.length === 0) {
    const nothing = asked.q ? 'nothing-found' : asksAnything(asked) ? 'nothing-here' : 'none'
    return (
      <EmptyState>
        <p>{w(nothing)}</p>
      </EmptyState>
    )
  }
  const title = asked.year ? w('list.year', { year: String(asked.year) }) : w('list.all')
  if (sectors.length === 0)
    return (
      <Section title={title} id="list" ruled>
        <HouseList locale={locale} houses={listed} />
      </Section>
    )
  const sitsIn = ({ places }: Participant, id: string) => places.some((place) => place.id === id)
  const elsewhere = listed.filter((one) => !sectors.some(({ id }) => sitsIn(one, id)))
  return (
    <>
      {sectors.map((sector) => {
        const here = listed.filter((one) => sitsIn(one, sector.id))
        return here.length > 0 ? (
          <Section title={<a href={`/circles/${sector.slug}`}>{sector.name}</a>} id={sector.slug} ruled>
            <HouseList locale={locale} houses={here} />
          </Section>
        ) : null
      })}
      {elsewhere.length > 0 ? (
        <Section title={w('no-sector')} ruled>
          <HouseList locale={locale} houses={elsewhere} />
        </Section>
      ) : null}
    </>
  )
}

function Pages({ locale, asked, more }: { locale: Locale; asked: Asked; more: boolean }) {
  const w = directoryWords(locale)
  if (!more && asked.page === 1) return null
  return (
    <ul class="kv-places">
      {asked.page > 1 ? (
        <li>
          <a href={addressOf(asked, { page: asked.page - 1 })}>{w('previous')}</a>
        </li>
      ) : null}
      {more ? (
        <li>
          <a href={addressOf(asked, { page: asked.page + 1 })}>{w('next')}</a>
        </li>
      ) : null}
    </ul>
  )
}
