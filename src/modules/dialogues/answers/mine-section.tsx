import { Section } from '../../../design/index.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import type { MineSection } from '../../people/index.ts'
import { waitsElsewhere } from './waiting/elsewhere.ts'
import { itemsOf } from './waiting/items.ts'
import { waitingWords } from './waiting/locales/index.ts'
import { waitsForMe } from './waiting/queries.ts'
import { WaitingList } from './waiting/WaitingList.tsx'

/** So much stands on one's own page; the rest is one page further. */
const shown = 6
/** Of it so much from other rooms, so that what was promised stays in sight. */
const fromElsewhere = 3

/** What waits for the person who looks. */
export const minePromises: MineSection = {
  name: 'dialogues.promises',
  order: 10,
  async render(visit) {
    const { db, actor, house, locale } = visit
    const today = dayAt(house.clock.now())
    const where = { locale, today, base: '/answers', words: '/mine' } as const
    const [waits, elsewhere] = await Promise.all([waitsForMe(db, actor), waitsElsewhere(visit)])
    const items = [...elsewhere.slice(0, fromElsewhere), ...itemsOf(where, waits)]
    if (items.length === 0) return null
    const w = waitingWords(locale)
    return (
      <Section title={w('title')} ruled>
        <WaitingList items={items.slice(0, shown)} />
        <p>
          <a href="/answers">{w('more')}</a>
        </p>
      </Section>
    )
  },
}
