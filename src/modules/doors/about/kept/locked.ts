import type { Thing } from '../../../../platform/registry/thing.ts'

/** How much of what is kept of people a copy of the database does not tell: everything, or a part. Absent: it tells all. */
export type Locked = 'whole' | 'part'

/** A hash or a keyed one tells nobody what it was made of. */
const tellsNothing = /_(hash|key|mac)$/

/** Of each thing of which something is locked: how much. */
export function lockedThings(things: readonly Thing[]): ReadonlyMap<string, Locked> {
  return new Map(
    things
      .filter(({ personalData }) => personalData.some(({ sealed }) => sealed))
      .map(({ name, personalData }) => [
        name,
        personalData.every(({ sealed, column }) => sealed || tellsNothing.test(column)) ? 'whole' : 'part',
      ]),
  )
}
