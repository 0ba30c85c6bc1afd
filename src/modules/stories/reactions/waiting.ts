import { mostWaiting, type WaitingSource } from '../../circles/index.ts'
import type { WaitsElsewhere } from '../../dialogues/index.ts'
import { reactionWords } from './locales/index.ts'
import { liesAt } from './queries.ts'

/** Where what was asked and said about one story lies. */
const pathAt = (storyId: string) => `/write/${storyId}/reactions`

/** For who writes: at which of their stories something lies. */
export const reactionsWaitForMe: WaitsElsewhere = {
  name: 'stories.reactions',
  async items({ db, locale }) {
    const w = reactionWords(locale)
    return (await liesAt(db)).map(({ storyId, title }) => ({
      sentence: title === null ? w('waits.gone') : w('waits', { title }),
      step: w('waits.step'),
      href: pathAt(storyId),
    }))
  },
}

/**
 * The same for who looks after a movement, as far as they write it themselves or nobody with an account does: what lies for
 * another writer is theirs alone, also that it lies there.
 */
export const reactionsWait: WaitingSource = {
  name: 'stories.reactions',
  group: 'people',
  order: 15,
  async desk({ db, locale }, { id }) {
    const rows = await db
      .selectFrom('stories.reaction as r')
      .innerJoin('stories.story as s', 's.id', 'r.story_id')
      .select('r.story_id as story')
      .where('r.step', '=', 'lies')
      .where('s.movement_id', '=', id)
      .where('r.story_id', 'in', (eb) =>
        eb.selectFrom(eb.fn<{ mine: string }>('stories.my_stories').as('mine')).select('mine.mine'),
      )
      .limit(mostWaiting)
      .execute()
    const [first] = rows
    if (!first) return null
    const one = rows.every(({ story }) => story === first.story)
    return {
      href: one ? pathAt(first.story) : '/answers',
      label: reactionWords(locale)('desk.title'),
      count: rows.length,
    }
  },
}
