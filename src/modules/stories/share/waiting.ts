import { mostWaiting, type WaitingSource } from '../../circles/index.ts'
import { shareWords } from './locales/index.ts'

/** What people shared and nobody looked along with yet. */
export const sharedWaits: WaitingSource = {
  name: 'stories.shared',
  group: 'people',
  order: 10,
  async desk({ db, locale }, { id, slug }) {
    const rows = await db
      .selectFrom('stories.shared')
      .select('id')
      .where('step', '=', 'waits')
      .where('movement_id', '=', id)
      .limit(mostWaiting)
      .execute()
    if (rows.length === 0) return null
    return {
      href: `/circles/${slug}/shared`,
      label: shareWords(locale)('desk.title'),
      count: rows.length,
    }
  },
}
