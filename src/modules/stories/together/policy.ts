import { policy } from '../../../platform/web/policy.ts'
import { writesStory } from '../writing/policy.ts'
import { askedToWrite } from './queries.ts'

/** Who writes this story themselves: not who looks after one that nobody here wrote. */
export const writesTogether = policy('writes-together', async (visit) => {
  const writes = await writesStory.admit(visit)
  if (writes !== 'admitted') return writes
  const row = await visit.db
    .selectFrom('stories.writer as w')
    .select('w.id')
    .where('w.story_id', '=', visit.params.story ?? '')
    .where('w.id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('stories.my_writers').as('mine')).select('mine.mine'),
    )
    .executeTakeFirst()
  return row ? 'admitted' : 'absent'
})

/** Whoever is asked to write along and did not answer. */
export const isAskedToWrite = policy('is-asked-to-write', async ({ db, house, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  const asked = await askedToWrite(db, house.sealing)
  return asked.some(({ id }) => id === params.asked) ? 'admitted' : 'absent'
})
