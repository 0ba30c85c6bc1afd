import { policy } from '../../../../platform/web/policy.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { ownStory } from '../../writing/own-story.ts'
import { writesTogether } from '../policy.ts'
import { alongReaders, myReadings } from './queries.ts'

const reading = async ({ db, house, params }: Visit) =>
  (await myReadings(db, house.sealing)).find(({ id }) => id === params.reader)

/** Whoever is asked to read along and did not answer. */
export const isAskedToRead = policy('is-asked-to-read', async (visit) => {
  if (visit.actor.kind !== 'person') return 'sign-in'
  return (await reading(visit))?.reads === false ? 'admitted' : 'absent'
})

/** Whoever reads along. */
export const readsAlong = policy('reads-along', async (visit) => {
  if (visit.actor.kind !== 'person') return 'sign-in'
  return (await reading(visit))?.reads ? 'admitted' : 'absent'
})

/** Who writes this story themselves, and who is in the address reads along with it or is asked to. */
export const writesWithReader = policy('writes-with-reader', async (visit) => {
  const writes = await writesTogether.admit(visit)
  if (writes !== 'admitted') return writes
  const readers = await alongReaders(visit.db, visit.house.sealing, await ownStory(visit))
  return readers.some(({ id }) => id === visit.params.reader) ? 'admitted' : 'absent'
})
