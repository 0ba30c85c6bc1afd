import { Circle, EmptyState, PageHead, Section } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { shortenedToWords } from '../../../../platform/text/shortened.ts'
import { namesOf, type Subjects } from '../../subjects.ts'
import { introductionWords } from '../../words.ts'
import { type FoundPerson, listLength, type Wanted } from '../queries.ts'
import { SearchForm } from './SearchForm.tsx'

interface FoundProps {
  locale: Locale
  wanted: Wanted
  persons: readonly FoundPerson[]
  all: Subjects
}

/** Who asked to be found, as they wrote themselves. The form offers the same to everybody, whoever stands under it. */
export function FoundPage({ locale, wanted, persons, all }: FoundProps) {
  const w = introductionWords(locale)
  const searched = wanted.words !== '' || wanted.theme !== null || wanted.region !== null
  return (
    <>
      <PageHead
        title={w('found.title')}
        lead={w('found.lead')}
        drawing={<Circle fire="embers" chairs={6} open={1} />}
      />
      <SearchForm w={w} wanted={wanted} all={all} />
      {persons.length === 0 ? (
        <EmptyState>
          <p>{w(searched ? 'found.nothing' : 'found.none')}</p>
        </EmptyState>
      ) : null}
      {persons.length > 0 ? (
        <Section ruled>
          <ul class="kv-persons">
            {persons.slice(0, listLength).map((person) => (
              <FoundItem locale={locale} person={person} all={all} />
            ))}
          </ul>
          {persons.length > listLength ? <p>{w('found.more')}</p> : null}
        </Section>
      ) : null}
      <Section title={w('found.join')} ruled>
        <p>{w('found.join.body')}</p>
        <p>
          <a href="/mine/introduction">{w('mine.begin')}</a>
        </p>
        <p>
          <a href="/people">{w('found.back')}</a>
        </p>
      </Section>
    </>
  )
}

/** How many characters of why somebody is here stand in the list. */
const glimpse = 180

/** Somebody in a list. */
export function FoundItem({ locale, person, all }: { locale: Locale; person: FoundPerson; all: Subjects }) {
  const w = introductionWords(locale)
  const { id, name, hats, hereBecause, themeIds, regionIds, photo } = person
  const under = listOf(locale, [...namesOf(all.themes, themeIds), ...namesOf(all.regions, regionIds)])
  return (
    <li class="kv-persons__item">
      {photo ? (
        <img
          class="kv-persons__photo"
          src={`/people/persons/${id}/photo`}
          alt=""
          width={72}
          height={72}
          loading="lazy"
        />
      ) : null}
      <div>
        <a class="kv-persons__name" href={`/people/persons/${id}`} dir="auto">
          {name || w('person.nameless')}
        </a>
        {hats ? <p dir="auto">{hats}</p> : null}
        {hereBecause ? <p dir="auto">{shortenedToWords(hereBecause, glimpse)}</p> : null}
        {under ? <p class="kv-small">{under}</p> : null}
      </div>
    </li>
  )
}
