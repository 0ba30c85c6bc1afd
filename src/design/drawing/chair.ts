import type { Hand } from './hand.ts'
import { type Place, project } from './scene.ts'

export type ChairKind = 'chair' | 'stool' | 'wheelchair'

/** The pieces of one chair, in the order in which they are drawn. */
export type DrawnChair = readonly string[]

const HALF = 0.25
const SEAT = 0.44
const BACK = 0.98

/** A chair at an angle (radians, 0 = right, counter-clockwise) on a circle, turned to the middle. */
export function drawChair(hand: Hand, kind: ChairKind, angle: number, radius: number): DrawnChair {
  const turn = angle + hand.shake() * 0.07
  const [cx, cy] = [Math.cos(angle) * radius, Math.sin(angle) * radius]
  const [fx, fy] = [-Math.cos(turn), -Math.sin(turn)]
  /** From the chair's own view: to its left, forward, up. */
  const p = (side: number, forward: number, up: number) =>
    project([cx + fx * forward - fy * side, cy + fy * forward + fx * side, up] satisfies Place)

  if (kind === 'stool') return [stool(hand, p)]
  const seat = [legs(hand, p, kind === 'wheelchair'), seatOf(hand, p)]
  const back = backRest(hand, p)
  const body = fy < 0.2 ? [back, ...seat] : [...seat, back]
  if (kind !== 'wheelchair') return body
  // The wheel further away goes first.
  const [near, far] = p(-HALF, 0, 0)[1] > p(HALF, 0, 0)[1] ? [-HALF, HALF] : [HALF, -HALF]
  return [wheel(hand, p, far), ...body, wheel(hand, p, near)]
}

type Local = (side: number, forward: number, up: number) => readonly [number, number]

function legs(hand: Hand, p: Local, rolling: boolean): string {
  const feet: [number, number][] = [
    [-HALF, 0.25],
    [HALF, 0.25],
  ]
  if (!rolling) feet.push([-HALF, -0.25], [HALF, -0.25])
  return feet.map(([s, f]) => hand.line([p(s, f, SEAT), p(s * 1.1, f * 1.12, 0)])).join('')
}

const seatOf = (hand: Hand, p: Local) =>
  hand.shape([
    p(-HALF, 0.25, SEAT),
    p(HALF, 0.25, SEAT),
    p(HALF * 0.92, -0.25, SEAT),
    p(-HALF * 0.92, -0.25, SEAT),
  ])

function backRest(hand: Hand, p: Local): string {
  const [s, f] = [HALF * 0.92, -0.25]
  const low = 0.62
  return [
    hand.line([p(-s, f, SEAT), p(-s, f - 0.08, BACK)]),
    hand.line([p(s, f, SEAT), p(s, f - 0.08, BACK)]),
    hand.shape([
      p(-s, f - 0.03, low),
      p(s, f - 0.03, low),
      p(s, f - 0.09, BACK),
      p(0, f - 0.09, BACK + 0.03),
      p(-s, f - 0.09, BACK),
    ]),
  ].join('')
}

function stool(hand: Hand, p: Local): string {
  const around = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => (i / 8) * 2 * Math.PI)
  return [
    ...[-0.17, 0.17].flatMap((s) => [hand.line([p(s, 0.1, 0.4), p(s * 1.4, 0.16, 0)])]),
    hand.line([p(0, -0.18, 0.4), p(0, -0.26, 0)]),
    hand.ring(around.map((a) => p(Math.cos(a) * 0.26, Math.sin(a) * 0.26, 0.44))),
  ].join('')
}

function wheel(hand: Hand, p: Local, side: number): string {
  const rim = (turn: number, r: number) =>
    p(side * 1.22, -0.12 + Math.cos(turn) * r, 0.31 + Math.sin(turn) * r)
  const around = [...Array(12).keys()].map((i) => rim((i / 6) * Math.PI, 0.31))
  const spokes = [0.3, 1.35, 2.4].map((turn) => hand.line([rim(turn, 0.3), rim(turn + Math.PI, 0.3)]))
  return hand.ring(around) + spokes.join('')
}
