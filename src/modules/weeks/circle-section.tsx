import { LinkList, Section } from '../../design/index.ts'
import type { CircleSection } from '../circles/index.ts'
import { weeksOf } from './queries.ts'
import { datesOf } from './visit/dates.ts'
import { visitWords } from './visit/locales/index.ts'

/** How many years a movement's page names; the others stand with the Week itself. */
const most = 3

/** On a movement's page the way to its Week, and for its hosts the way to begin one. */
export const circleWeek: CircleSection = {
  name: 'weeks.week',
  order: 13,
  async render({ db, locale, closed }, { id, slug, kind, actor }) {
    if (kind !== 'movement' || (await closed?.())?.includes('week')) return null
    const weeks = (await weeksOf(db, id)).slice(0, most)
    if (weeks.length === 0 && !actor.keeps) return null
    const w = visitWords(locale)
    return (
      <Section title={w('circle.title')} ruled>
        <LinkList
          items={[
            ...weeks.map((week) =>
              week.released > 0
                ? { href: `/week/${week.slug}`, label: week.title, about: datesOf(locale, week) }
                : { href: `/week/${week.slug}/make`, label: w('circle.draft', { year: week.year }) },
            ),
            ...(actor.keeps ? [{ href: `/circles/${slug}/week/new`, label: w('circle.start') }] : []),
          ]}
        />
      </Section>
    )
  },
}
