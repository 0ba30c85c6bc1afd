import { Invalid } from '../../../../platform/errors/errors.ts'
import { limits } from '../limits.ts'

/** Where a cell stands; both count from 0. */
export interface Spot {
  row: number
  column: number
}

export interface Inside {
  /** Cells with a formula of which no outcome is kept, and cells in which a spreadsheet says that it went wrong. */
  unanswered: readonly Spot[]
  merged: readonly { from: Spot; to: Spot }[]
}

const farthest = 100_000
const mostMerged = 20_000

/**
 * What the library does not tell of a sheet, and whether it is one that a library may lay out cell by cell: a single cell
 * in the farthest corner would make it seventeen thousand million.
 * @throws Invalid where it is too long or too wide.
 */
export function lookInside(xml: string): Inside {
  for (const [, number] of xml.matchAll(/<(?:\w+:)?row\s[^>]*?\br="(\d+)"/g))
    if (Number(number) > farthest) throw new Invalid({ file: 'file.long' })
  const unanswered: Spot[] = []
  for (const [, head = '', inner] of xml.matchAll(cell)) {
    if (inner === undefined) continue
    const spot = spotOf(/\br="([^"]+)"/.exec(head)?.[1] ?? '')
    if (spot.column >= limits.columns) throw new Invalid({ file: 'file.wide' })
    const answered = /<(?:\w+:)?(v|is)\b/.test(inner) && !/\bt="e"/.test(head)
    if (!answered && /<(?:\w+:)?[fv]\b/.test(inner)) unanswered.push(spot)
  }
  const merged = [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?\bref="([^":]+):([^":]+)"/g)]
    .slice(0, mostMerged)
    .map(([, from = '', to = '']) => ({ from: spotOf(from), to: spotOf(to) }))
  return { unanswered, merged }
}

/** One cell: what it says of itself, and what stands in it. */
const cell = /<(?:\w+:)?c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g

function spotOf(address: string): Spot {
  const [, letters, number] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? []
  if (!letters || !number) throw new Invalid({ file: 'file.damaged' })
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  if (Number(number) > farthest) throw new Invalid({ file: 'file.long' })
  return { row: Number(number) - 1, column: column - 1 }
}
