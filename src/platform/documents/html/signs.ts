import type { HtmlElement } from './tree.ts'

/** No list is longer, and no sign of one. */
const furthest = 100_000

/**
 * What stands before each item of a numbered list that does not simply count from one: a text refers to "5" or "b". Such a list
 * is one of items that begin with their sign. Undefined for any other.
 */
export function signsOf({ attrs, children }: HtmlElement): Iterator<string> | undefined {
  const items = children.flatMap((child) => (typeof child !== 'string' && child.name === 'li' ? child : []))
  const values = items.map((item) => numberIn(item.attrs.value))
  const isReversed = Object.hasOwn(attrs, 'reversed')
  const first = numberIn(attrs.start) ?? (isReversed ? items.length : 1)
  const write = writings.get(attrs.type ?? '') ?? String
  const isPlain =
    first === 1 && !isReversed && write === String && values.every((value) => value === undefined)
  if (isPlain || items.length === 0) return undefined
  let next = first
  return values
    .map((value) => {
      const now = value ?? next
      next = now + (isReversed ? -1 : 1)
      return `${write(now)}.`
    })
    .values()
}

const numberIn = (text: string | undefined): number | undefined => {
  const number = /^\s*[+-]?\d{1,7}\s*$/.test(text ?? '') ? Number(text) : undefined
  return number !== undefined && Math.abs(number) <= furthest ? number : undefined
}

/** As `type` says; a number that cannot be written so is written in figures, as browsers do. */
const writings: ReadonlyMap<string, (number: number) => string> = new Map([
  ['a', (number: number) => inLetters(number)],
  ['A', (number: number) => inLetters(number).toUpperCase()],
  ['i', (number: number) => inRoman(number)],
  ['I', (number: number) => inRoman(number).toUpperCase()],
])

function inLetters(number: number): string {
  if (number < 1) return String(number)
  let letters = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters
  return letters
}

const roman = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function inRoman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let [letters, rest] = ['', number]
  for (const [worth, sign] of roman) for (; rest >= worth; rest -= worth) letters += sign
  return letters
}
