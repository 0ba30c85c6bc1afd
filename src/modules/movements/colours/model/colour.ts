import { converter, formatHex, interpolate, parse, toGamut, wcagContrast } from 'culori'

const toOklch = converter('oklch')
const intoGamut = toGamut('rgb', 'oklch')

/** Any colour that CSS knows, as `#rrggbb`; undefined for anything else, and for what lets the ground shine through. */
export function colourFrom(text: string): string | undefined {
  const typed = text.trim()
  const colour = typed.length > 0 && typed.length <= 100 ? parse(typed.toLowerCase()) : undefined
  if (!colour || (colour.alpha ?? 1) < 1) return undefined
  return formatHex(intoGamut(colour))
}

/** WCAG 2 contrast of two colours, from 1 to 21. */
export const contrast = (a: string, b: string): number => wcagContrast(a, b)

/** So much of the second in the first: 0 is the first, 1 the second. */
export const mixed = (a: string, b: string, part: number): string => formatHex(interpolate([a, b])(part))

/** The same colour, lighter or darker by so much: from −1 to 1. */
export function lighter(colour: string, by: number): string {
  const { l, c, h } = toOklch(colour) ?? { l: 0, c: 0, h: 0 }
  return formatHex(intoGamut({ mode: 'oklch', l: Math.min(1, Math.max(0, l + by)), c, h: h ?? 0 }))
}

export const lightness = (colour: string): number => toOklch(colour)?.l ?? 0

const step = 0.004
const mostLadders = 64
const ladders = new Map<string, string[]>()

/** A colour and those lighter and darker than it, the nearest first; made once, for it is asked many times. */
function ladderOf(colour: string): readonly string[] {
  const known = ladders.get(colour)
  if (known) return known
  const ladder = [colour]
  for (let by = step; by <= 1; by += step) ladder.push(lighter(colour, -by), lighter(colour, by))
  const [oldest] = ladders.keys()
  if (oldest !== undefined && ladders.size >= mostLadders) ladders.delete(oldest)
  const made = [...new Set(ladder)]
  ladders.set(colour, made)
  return made
}

/** The colour nearest to this one, lighter or darker, that passes; undefined where none does. */
export const nearest = (colour: string, passes: (colour: string) => boolean): string | undefined =>
  passes(colour) ? colour : ladderOf(colour).find(passes)
