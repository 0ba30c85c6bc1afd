import { mostWaiting, type WaitingSource } from '../../circles/index.ts'
import { aboutMeWords } from './locales/index.ts'

/** Somebody finds themselves in a story, and nobody answered yet. */
export const objectionsWait: WaitingSource = {
  name: 'stories.objections',
  group: 'people',
  order: 5,
  async desk({ db, locale }, { id, slug }) {
    const rows = await db
      .selectFrom('stories.objection')
      .select('id')
      .where('answered_on', 'is', null)
      .where('movement_id', '=', id)
      .limit(mostWaiting)
      .execute()
    if (rows.length === 0) return null
    return {
      href: `/circles/${slug}/about-somebody`,
      label: aboutMeWords(locale)('desk.title'),
      count: rows.length,
    }
  },
}
