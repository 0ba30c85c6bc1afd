import { mostWaiting, type WaitingSource } from '../../circles/index.ts'
import { joinWords } from './locales/index.ts'

/** Who would like to take part and waits for a conversation. Who asks for one circle waits there. */
export const requestsWait: WaitingSource = {
  name: 'participants.requests',
  group: 'people',
  order: 5,
  async desk({ db, locale }, { id }) {
    const rows = await db
      .selectFrom('participants.join_request')
      .select('id')
      .where('movement_id', '=', id)
      .where('to_circle_id', 'is', null)
      .where('closed_on', 'is', null)
      .limit(mostWaiting)
      .execute()
    if (rows.length === 0) return null
    return { href: '/join/requests', label: joinWords(locale)('mine.title'), count: rows.length }
  },
}
