import { policy } from '../../../platform/web/policy.ts'
import { ownStory } from '../writing/own-story.ts'
import { writesStory } from '../writing/policy.ts'
import { invitedWriters } from './invited/queries.ts'
import { askedToWrite, type FellowWriter, writersAndAsked } from './queries.ts'

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

/** Who writes this story themselves, and what stands behind it in the address is of it. */
export const writesBelow = (name: 'asked' | 'invitation' | 'writer') =>
  policy(`${name}-of-story`, async (visit) => {
    const writes = await writesTogether.admit(visit)
    if (writes !== 'admitted') return writes
    const { db, house } = visit
    const story = await ownStory(visit)
    if (name === 'invitation') {
      const invited = await invitedWriters(db, house.sealing, story)
      return invited.some(({ id }) => id === visit.params[name]) ? 'admitted' : 'absent'
    }
    const { writers, asked } = await writersAndAsked(db, house.sealing, story)
    const ids = name === 'asked' ? asked : takenOffBy(writers)
    return ids.some(({ id }) => id === visit.params[name]) ? 'admitted' : 'absent'
  })

/** Whom the actor may take off: everybody else, for who began it. */
const takenOffBy = (writers: readonly FellowWriter[]) =>
  writers.some(({ first, mine }) => first && mine) ? writers.filter(({ mine }) => !mine) : []
