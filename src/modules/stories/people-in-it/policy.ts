import { policy } from '../../../platform/web/policy.ts'
import { writesStory } from '../writing/policy.ts'

/** Who writes the story in which somebody is told of. */
export const tellsOf = policy('tells-of', async (visit) => {
  const writes = await writesStory.admit(visit)
  if (writes !== 'admitted') return writes
  const row = await visit.db
    .selectFrom('stories.told_of')
    .select('id')
    .where('id', '=', visit.params.told ?? '')
    .where('story_id', '=', visit.params.story ?? '')
    .where('contribution_id', 'is', null)
    .executeTakeFirst()
  return row ? 'admitted' : 'absent'
})

/** The same for who was asked and has a code to type. */
export const wasGivenCode = policy('was-given-code', async (visit) => {
  const tells = await tellsOf.admit(visit)
  if (tells !== 'admitted') return tells
  const row = await visit.db
    .selectFrom('stories.told_of')
    .select('id')
    .where('id', '=', visit.params.told ?? '')
    .where('short_hash', 'is not', null)
    .where('asked_number', 'is not', null)
    .executeTakeFirst()
  return row ? 'admitted' : 'absent'
})
