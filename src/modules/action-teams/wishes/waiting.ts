import { mostWaiting, type WaitingSource } from '../../circles/index.ts'
import { wishWords } from './locales/index.ts'

/** Themes that people ask for and that have no answer yet; what lies with another waits with it. */
export const wishesWait: WaitingSource = {
  name: 'action-teams.wishes',
  group: 'people',
  order: 20,
  async desk({ db, locale }, { id }) {
    const rows = await db
      .selectFrom('action_teams.wish')
      .select('id')
      .where('movement_id', '=', id)
      .where('answer', 'is', null)
      .where('with_id', 'is', null)
      .limit(mostWaiting)
      .execute()
    if (rows.length === 0) return null
    return { href: '/themes/ask', label: wishWords(locale)('waiting'), count: rows.length }
  },
}
