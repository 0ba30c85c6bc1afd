import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { myOpenKeptCircles } from '../standing.ts'
import { waitingWords } from './words.ts'

/** For who looks after a movement: the way to what waits there. */
export const mineWaiting: MineSection = {
  name: 'circles.waiting',
  order: 11,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const movements = await db
      .selectFrom('circles.circle')
      .select(['slug', 'name'])
      .where('kind', '=', 'movement')
      .where('id', 'in', myOpenKeptCircles(db))
      .orderBy('name')
      .execute()
    if (movements.length === 0) return null
    const w = waitingWords(locale)
    return (
      <Section title={w('title')} ruled>
        <LinkList
          items={movements.map(({ slug, name }) => ({
            href: `/circles/${slug}/waiting`,
            label: w('mine', { name }),
          }))}
        />
      </Section>
    )
  },
}
