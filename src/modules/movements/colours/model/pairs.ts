import { contrast } from './colour.ts'
import type { Colours, Token } from './roles.ts'

/** Text or a line in one colour, on another. */
export interface Pair {
  of: Token
  on: Token
  /** What WCAG 2.2 AA asks: 4.5 of text, 3 of lines and shapes that say something. */
  least: number
}

const grounds: readonly Token[] = ['paper', 'slip', 'wash']
const texts: readonly Token[] = ['ink', 'ink-soft', 'heading', 'ember', 'ember-deep', 'moss', 'alarm']
const shapes: readonly Token[] = ['line', 'button']

const onGrounds = (of: readonly Token[], least: number): Pair[] =>
  of.flatMap((one) => grounds.map((on) => ({ of: one, on, least })))

/** Every pair that the design uses. What has focus has a ring of ink, so `focus` itself carries nothing. */
export const pairs: readonly Pair[] = [
  ...onGrounds(texts, 4.5),
  ...onGrounds(shapes, 3),
  { of: 'on-ember', on: 'button', least: 4.5 },
  { of: 'on-ember', on: 'button-deep', least: 4.5 },
  { of: 'on-alarm', on: 'alarm', least: 4.5 },
]

export const failing = (colours: Colours): Pair[] =>
  pairs.filter(({ of, on, least }) => contrast(colours[of], colours[on]) < least)
