import { policy } from '../../../platform/web/policy.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { writesStory } from '../writing/policy.ts'
import { answerable } from './queries.ts'

async function lies({ db, params }: Visit): Promise<boolean> {
  const row = await db
    .selectFrom('stories.reaction')
    .select('id')
    .where('id', '=', params.id ?? '')
    .where('story_id', '=', params.story ?? '')
    .executeTakeFirst()
  return row !== undefined
}

/** Who writes the story that this was sent to. */
export const settlesReaction = policy('settles-reaction', async (visit) => {
  const writes = await writesStory.admit(visit)
  return writes !== 'admitted' || (await lies(visit)) ? writes : 'absent'
})

/** The same, where somebody can read an answer. */
export const answersReaction = policy('answers-reaction', async (visit) => {
  const writes = await writesStory.admit(visit)
  if (writes !== 'admitted') return writes
  if (!(await lies(visit))) return 'absent'
  const can = await answerable(visit.db, [visit.params.id ?? ''])
  return can.length > 0 ? 'admitted' : 'absent'
})
