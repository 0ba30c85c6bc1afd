import type { Numbered } from './numbered.ts'
import type { Link } from './way.ts'
import { nameOf } from './way.ts'

/** A thing with its place, in drawing units. */
export interface Placed {
  node: Numbered
  x: number
  y: number
  /** Its title in lines, where there is room. */
  lines: string[]
}

/** Where a line goes past a row that lies between its ends: from above to below what stands there. */
export interface Gap {
  x: number
  above: number
  below: number
}

export interface Drawn {
  placed: Placed[]
  /** More of the same row than can be drawn: they stand in the list. */
  more: { x: number; y: number }[]
  lines: { from: Placed; to: Placed; past: Gap[] }[]
  width: number
  height: number
}

const width = 320
/** Most of one row that are drawn. */
const most = 5

/** A row for each step, the earliest above. Where there are few, their names stand below them. */
export function layout(nodes: readonly Numbered[], links: readonly Link[]): Drawn {
  const placed: Placed[] = []
  const more: Drawn['more'] = []
  const rows: Row[] = []
  let y = nodes.some(({ step }) => step < 0) ? 36 : 52
  for (const step of [...new Set(nodes.map((node) => node.step))].sort((a, b) => a - b)) {
    const row = nodes.filter((node) => node.step === step)
    const shown = row.length > most ? row.slice(0, most - 1) : row
    const places = row.length > most ? most : row.length
    const named = places <= 2
    const at = (i: number) => (width * (i + 0.5)) / places
    for (const [i, node] of shown.entries()) {
      const lines = named ? wrap(node.face.title, places === 1 ? 30 : 14) : []
      placed.push({ node, x: at(i), y, lines })
    }
    if (shown.length < row.length) more.push({ x: at(most - 1), y })
    rows.push({ y, places, named })
    y += (named ? 142 : 104) + (step === 0 ? 22 : 0) + (step === -1 ? 16 : 0)
  }
  const find = (name: string) => placed.find(({ node }) => nameOf(node) === name)
  const lines = links.flatMap(({ from, to }) => {
    const [a, b] = [find(nameOf(from)), find(nameOf(to))]
    return a && b && a !== b ? [{ from: a, to: b, past: gaps(rows, a, b) }] : []
  })
  return { placed, more, lines, width, height: y - 58 }
}

interface Row {
  y: number
  places: number
  named: boolean
}

/** The gap in each row in between that lies nearest to the straight line. */
function gaps(rows: readonly Row[], from: Placed, to: Placed): Gap[] {
  return rows
    .filter(({ y }) => y > from.y && y < to.y)
    .map(({ y, places, named }) => {
      const straight = from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)
      const open = Array.from({ length: places + 1 }, (_, i) => gapAt(i, places))
      const x = open.reduce((near, gap) =>
        Math.abs(gap - straight) < Math.abs(near - straight) ? gap : near,
      )
      return { x, above: y - 34, below: y + (named ? 70 : 32) }
    })
}

/** Beside the number of the one and before the next; the outermost along the edge, beside a name. */
function gapAt(i: number, places: number): number {
  if (i === 0) return places === 1 ? 30 : 4
  if (i === places) return places === 1 ? width - 30 : width - 4
  return (width * i) / places + 4
}

/** At most two lines of about so many characters; what does not fit is in the list. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length + 1 > most) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  const [first = '', second, third] = lines.map((line) =>
    line.length > most + 2 ? `${line.slice(0, most)}…` : line,
  )
  if (second === undefined) return [first]
  return [first, third === undefined ? second : `${second.replace(/[.,;:…]?$/, '')}…`]
}
