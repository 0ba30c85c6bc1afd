import { createHash } from 'node:crypto'

/** The same name gives the same id in every rebuilt example, so that addresses stay. RFC 9562, version 8. */
export function idOf(...name: (string | number)[]): string {
  const hex = createHash('sha256').update(JSON.stringify(name)).digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

export const circleId = (slug: string) => idOf('circle', slug)
export const personId = (slug: string) => idOf('person', slug)
export const dialogueId = (fire: string) => idOf('dialogue', fire)
/** A participant's seat at a fire, by the name they go by there. */
export const seatId = (fire: string, name: string) => idOf('seat', fire, name)
export const contributionId = (fire: string, index: number) => idOf('contribution', fire, index)
export const objectionId = (fire: string, index: number) => idOf('objection', fire, index)
export const owedAnswerId = (fire: string, cluster: number) => idOf('owed answer', fire, cluster)
export const themeId = (kind: string, slug: string) => idOf('theme', kind, slug)
export const moneyLineId = (index: number) => idOf('money line', index)
export const introductionId = (person: string) => idOf('introduction', person)
export const gatheringId = (slug: string) => idOf('gathering', slug)
/** One of the times that it takes place, counted from 0. */
export const occurrenceId = (slug: string, index: number) => idOf('occurrence', slug, index)
/** Of what the movement says of itself, by its place in the list. */
export const documentId = (index: number) => idOf('document', index)
export const goldenAnswerId = (index: number) => idOf('golden answer', index)
export const noteId = (index: number) => idOf('note', index)
export const meetingId = (index: number) => idOf('meeting', index)
export const alongId = (index: number) => idOf('asked along', index)
export const supporterId = (index: number) => idOf('supporter', index)
export const wantedId = (index: number) => idOf('wanted role', index)
export const replyId = (wanted: number, person: string) => idOf('role reply', wanted, person)
