import { Section } from '../../../design/index.ts'
import type { CircleSection } from '../../circles/index.ts'
import { openingsAround } from './around.ts'
import { openingWords } from './locales/index.ts'
import { Openings } from './pages/Openings.tsx'

/** So much of it a page of a region or a sector shows. */
const most = 5

/** On the page of a region or a sector, where one may come and see there, and who would like to. */
export const visitsAround: CircleSection = {
  name: 'visits.around',
  order: 14,
  async render({ db, locale, closed }, { id, kind, of }) {
    if (kind !== 'region' && kind !== 'sector') return null
    if ((await closed?.())?.includes('visits')) return null
    const openings = await openingsAround(db, id, most)
    if (openings.length === 0) return null
    const w = openingWords(locale)
    const movement = of.find((one) => one.kind === 'movement')
    return (
      <Section title={w('around.title')} ruled>
        <Openings locale={locale} openings={openings} named hosted={[]} answers={false} />
        {movement ? (
          <p>
            <a href={`/circles/${movement.slug}/visits`}>{w('around.all')}</a>
          </p>
        ) : null}
      </Section>
    )
  },
}
