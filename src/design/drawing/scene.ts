import type { Point } from './hand.ts'

/** A place in the room, in metres: right, away from the viewer, up. */
export type Place = readonly [number, number, number]

const METRE = 118
const CENTRE: Point = [320, 236]

/** From the room to the paper: seen a little from above, what is further is a little smaller. */
export function project([x, y, z]: Place): Point {
  const near = 1 / (1 + y * 0.085)
  return [CENTRE[0] + x * METRE * near, CENTRE[1] - (y * 0.5 + z * 0.88) * METRE * near]
}
