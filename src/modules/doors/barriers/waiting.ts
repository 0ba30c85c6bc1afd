import { mostWaiting, type WaitingSource } from '../../circles/index.ts'
import { barrierWords } from './locales/index.ts'

/** What people could not do here and have no answer to yet. */
export const barriersWait: WaitingSource = {
  name: 'doors.barriers',
  group: 'people',
  order: 30,
  async desk({ db, locale }, { id, slug }) {
    const rows = await db
      .selectFrom('doors.barrier')
      .select('id')
      .where('movement_id', '=', id)
      .where('done_on', 'is', null)
      .limit(mostWaiting)
      .execute()
    if (rows.length === 0) return null
    return { href: `/circles/${slug}/barriers`, label: barrierWords(locale)('desk.link'), count: rows.length }
  },
}
