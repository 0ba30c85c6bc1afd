import type { CircleProps } from '../../../../design/index.ts'
import type { CircleKind } from '../../schema.ts'

/** How many chairs the little drawing shows: what kind of place it is, never how many people sit there. */
const chairs: Partial<Record<CircleKind, number>> = {
  movement: 9,
  sector: 8,
  region: 8,
  organisation: 7,
  team: 5,
}

/** The same drawing, differently filled: lit where something goes on, with a chair for who is not there yet. */
export const drawingOf = (kind: CircleKind, busy: boolean): CircleProps => ({
  chairs: chairs[kind] ?? 6,
  open: kind === 'movement' ? 2 : 1,
  fire: busy ? 'lit' : 'unlit',
})
