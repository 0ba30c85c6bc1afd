import { mostWaiting, type WaitingSource } from '../../circles/index.ts'
import { sisterStoryWords } from './words.ts'

/** Stories of sisters whose writers said yes, and for which the hosts here have not. */
export const placedWaits: WaitingSource = {
  name: 'stories.placed',
  group: 'movements',
  order: 10,
  async desk({ db, locale }, { id, slug }) {
    const rows = await db
      .selectFrom('stories.placed')
      .select('id')
      .where('movement_id', '=', id)
      .where('writers_at', 'is not', null)
      .where('hosts_at', 'is', null)
      .limit(mostWaiting)
      .execute()
    if (rows.length === 0) return null
    return {
      href: `/circles/${slug}/placed`,
      label: sisterStoryWords(locale)('placed.link'),
      count: rows.length,
    }
  },
}
