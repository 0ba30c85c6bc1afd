import { Section } from '../../../design/index.ts'
import type { CircleSection } from '../../circles/index.ts'
import { addressOf } from './asked.ts'
import { agendaWords } from './locales/index.ts'
import { gatheringSource } from './own-source.ts'
import { Items } from './pages/Items.tsx'
import { within } from './within.ts'

/** How many a circle's page shows. */
const most = 5

/** What a circle and those within it have in the agenda; its hosts find there how to put something in it. */
export const circleGatherings: CircleSection = {
  name: 'gatherings.ahead',
  order: 12,
  async render({ db, house, locale }, { id, slug, name, actor, kind, closedOn }) {
    const now = house.clock.now()
    const items = await gatheringSource.find(db, {
      ...{ locale, from: now, before: null, order: 'asc', after: null, most },
      ...{ within: await within(db, { id, kind }), mine: false, kind: null },
    })
    const plans = actor.tends && !closedOn
    if (items.length === 0 && !plans) return null
    const w = agendaWords(locale)
    return (
      <Section title={w('circle.ahead')} ruled>
        {items.length > 0 ? (
          <>
            <Items locale={locale} items={items} now={now} house={kind !== 'organisation'} />
            <p>
              <a href={addressOf('/agenda', { of: slug })}>{w('circle.all', { name })}</a>
            </p>
          </>
        ) : null}
        {plans ? (
          <p>
            <a href={`/circles/${slug}/gatherings/new`}>{w('circle.new')}</a>
          </p>
        ) : null}
      </Section>
    )
  },
}
