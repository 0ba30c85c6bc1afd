import type { Reads } from '../../../platform/web/reads.ts'
import { peopleAround, wordsAround } from '../fire/reads.ts'
import { tableHere } from './policy.ts'

/** What lies on the table at which this device sits. */
export const wordsAtTable: Reads = {
  ...wordsAround,
  id: async (visit) => (await tableHere(visit))?.dialogueId,
}

/** The words of the evening before, with which this one began. */
export const wordsBefore: Reads = {
  ...wordsAround,
  id: async (visit) => (await tableHere(visit))?.followsId ?? undefined,
}

export const peopleAtTable: Reads = { ...wordsAtTable, ...peopleAround }
