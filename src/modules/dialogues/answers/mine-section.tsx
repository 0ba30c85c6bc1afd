import { Section } from '../../../design/index.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import type { MineSection } from '../../people/index.ts'
import { itemsOf } from './waiting/items.ts'
import { waitingWords } from './waiting/locales/index.ts'
import { waitsForMe } from './waiting/queries.ts'
import { WaitingList } from './waiting/WaitingList.tsx'

/** So much stands on one's own page; the rest is one page further. */
const shown = 6

/** What waits for the person who looks. */
export const minePromises: MineSection = {
  name: 'dialogues.promises',
  order: 10,
  async render({ db, actor, house, locale }) {
    const today = dayAt(house.clock.now())
    const where = { locale, today, base: '/answers', words: '/mine' } as const
    const items = itemsOf(where, await waitsForMe(db, actor))
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
