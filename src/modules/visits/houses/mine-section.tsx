import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { myVisits } from '../visit/queries.ts'
import { stateOf } from '../visit/state.ts'
import { lineOf } from './line.ts'
import { houseWords } from './locales/index.ts'

/** The visits for which somebody speaks, as long as there is something to say or to prepare. */
export const mineVisits: MineSection = {
  name: 'visits.mine',
  order: 14,
  async render({ db, actor, house, locale }) {
    if (actor.kind !== 'person') return null
    const now = house.clock.now()
    const open = (await myVisits(db)).filter((visit) => {
      const state = stateOf(visit, now)
      return state !== 'been' && state !== 'off' && state !== 'not-now'
    })
    if (open.length === 0) return null
    return (
      <Section title={houseWords(locale)('mine.title')} ruled>
        <LinkList items={open.map((visit) => lineOf(locale, visit, visit.speaks[0] ?? 'guest', now))} />
      </Section>
    )
  },
}
