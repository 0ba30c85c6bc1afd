import { Section } from '../../../design/index.ts'
import type { CircleSection } from '../../circles/index.ts'
import { subjects } from '../subjects.ts'
import { introductionWords } from '../words.ts'
import { FoundItem } from './pages/FoundPage.tsx'
import { openInRegion } from './queries.ts'

/** So many a region's page shows. */
const most = 6

/**
 * On a region's page who asked to be found there, of those whom everybody may read: the page is of the region, and nobody notes
 * who looked at whom. The others are on the list, for who may see them.
 */
export const circlePersons: CircleSection = {
  name: 'introductions.region',
  order: 16,
  async render({ db, locale, closed }, { id, kind, name }) {
    if (kind !== 'region' || (await closed?.())?.includes('introductions')) return null
    const [persons, all] = await Promise.all([openInRegion(db, id, most), subjects(db, locale)])
    const w = introductionWords(locale)
    return (
      <Section title={w('region.title')} ruled>
        <p>{w(persons.length > 0 ? 'region.lead' : 'region.none')}</p>
        {persons.length > 0 ? (
          <ul class="kv-persons">
            {persons.map((person) => (
              <FoundItem locale={locale} person={person} all={all} />
            ))}
          </ul>
        ) : null}
        <p>
          <a href={`/people/persons?region=${id}`}>{w('region.all', { name })}</a>
        </p>
      </Section>
    )
  },
}
