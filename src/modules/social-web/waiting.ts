import { mostWaiting, type WaitingSource } from '../circles/index.ts'
import { socialWords } from './words.ts'

/** What people elsewhere wrote back and nobody answered. */
export const answersWait: WaitingSource = {
  name: 'social-web.answers',
  group: 'movements',
  order: 20,
  async desk({ db, locale }, { id, slug }) {
    const rows = await db
      .selectFrom('social_web.received as r')
      .innerJoin('social_web.actor as a', 'a.id', 'r.actor_id')
      .leftJoin('social_web.answer as w', 'w.received_id', 'r.id')
      .select('r.id')
      .where('a.movement_id', '=', id)
      .where('w.id', 'is', null)
      .limit(mostWaiting)
      .execute()
    if (rows.length === 0) return null
    return { href: `/circles/${slug}/answers`, label: socialWords(locale)('link'), count: rows.length }
  },
}
