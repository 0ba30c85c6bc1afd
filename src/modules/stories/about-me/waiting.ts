import { mostWaiting, type WaitingSource } from '../../circles/index.ts'
import { aboutMeWords } from './locales/index.ts'

/** Somebody finds themselves in a story, and nobody answered yet; or one decides along about keeping one away for good. */
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
      .unionAll((eb) =>
        eb
          .selectFrom('stories.away_proposal as p')
          .select('p.id')
          .where('p.says', 'is', null)
          .where('p.movement_id', '=', id)
          .where((where) => where.not(where.fn<boolean>('stories.i_proposed', ['p.id']))),
      )
      .unionAll((eb) =>
        eb
          .selectFrom('stories.kept_away as a')
          .select('a.id')
          .where('a.answered_on', 'is not', null)
          .where('a.looked_on', 'is', null)
          .where('a.movement_id', '=', id)
          .where('a.story_id', 'in', (of) =>
            of.selectFrom(of.fn<{ mine: string }>('stories.decided_by_me').as('mine')).select('mine.mine'),
          ),
      )
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
