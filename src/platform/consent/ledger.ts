import { type Audience, isNamed, type Purpose, purposes } from './audience.ts'

/** One yes, one narrower yes or one no, as it was said. Entries are only ever added. */
export interface Entry {
  purpose: Purpose
  /** Null: for this purpose nobody, from now on. */
  audience: Audience | null
  /** Circles by id, where the audience names them. */
  circleIds: readonly string[]
  withName: boolean
}

/** What holds for one purpose. */
export interface Standing {
  audience: Audience
  circleIds: readonly string[]
  withName: boolean
}

/** What holds now: the last word for each purpose. Null: not allowed, whether it was asked or not. */
export type Standings = Readonly<Record<Purpose, Standing | null>>

/** What the ledger comes to, oldest entry first. Silence is never a yes, and no purpose follows from another. */
export function standingsOf(entries: readonly Entry[]): Standings {
  const standing = Object.fromEntries(purposes.map((purpose) => [purpose, null])) as Record<
    Purpose,
    Standing | null
  >
  for (const { purpose, audience, circleIds, withName } of entries)
    standing[purpose] =
      audience === null ? null : { audience, circleIds: isNamed(audience) ? circleIds : [], withName }
  return standing
}

/** Somebody who reads: the circles they are of, and whether those reach the organisation and the movement. */
export interface Reader {
  ofCircle: boolean
  ofOrganisation: boolean
  ofMovement: boolean
  circleIds: readonly string[]
}

/** Whether this standing lets this reader read. */
export function reaches(standing: Standing | null, reader: Reader): boolean {
  if (standing === null) return false
  const { ofCircle, ofOrganisation, ofMovement } = reader
  switch (standing.audience) {
    case 'everyone':
      return true
    case 'movement':
      return ofCircle || ofOrganisation || ofMovement
    case 'organisation':
      return ofCircle || ofOrganisation
    case 'team':
    case 'partners':
      return ofCircle || standing.circleIds.some((id) => reader.circleIds.includes(id))
    case 'here':
      return ofCircle
  }
}

/** Somebody loses sight of the words, or of who said them, when `before` becomes `after`. */
export function narrows(before: Standing | null, after: Standing | null): boolean {
  if (before === null) return false
  if (after === null) return true
  if (before.withName && !after.withName) return true
  if (isNamed(before.audience))
    return after.audience !== 'everyone' && before.circleIds.some((id) => !after.circleIds.includes(id))
  return rank[after.audience] < rank[before.audience]
}

/** Named circles may lie outside the organisation and inside it: beside these they count as the circle alone. */
const rank: Readonly<Record<Audience, number>> = {
  here: 0,
  team: 0,
  partners: 0,
  organisation: 1,
  movement: 2,
  everyone: 3,
}

/** The same, said twice. */
export function same(a: Standing | null, b: Standing | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.audience === b.audience &&
    a.withName === b.withName &&
    a.circleIds.length === b.circleIds.length &&
    a.circleIds.every((id) => b.circleIds.includes(id))
  )
}

/** What holds, in one word that a form can carry: so that an older page does not undo a newer choice. */
export const standingWord = (standing: Standing | null): string =>
  standing === null
    ? 'nobody'
    : [standing.audience, ...standing.circleIds.toSorted(), ...(standing.withName ? ['named'] : [])].join(' ')
