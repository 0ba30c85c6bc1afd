/**
 * Reads the QR code in a piece of our own SVG, as a camera would: versions 1 to 6, error correction M, undamaged.
 * @throws when there is none, or it is of another make.
 */
export function readQr(svg: string): string {
  const grid = gridOf(svg)
  const mask = ((bit(grid, 8, 2) << 2) | (bit(grid, 8, 3) << 1) | bit(grid, 8, 4)) ^ 0b101
  const level = ((bit(grid, 8, 0) << 1) | bit(grid, 8, 1)) ^ 0b10
  if (level !== 0) throw new Error('Not error correction M')
  const codewords = bytesOf(unmasked(grid, mask))
  return textOf(inOrder(codewords, grid.length))
}

type Grid = readonly (readonly boolean[])[]

const bit = (grid: Grid, row: number, column: number) => Number(grid[row]?.[column] ?? false)

/** The dark squares, from strokes like `M4 4h7v1h-7z` with a quiet zone of four. */
function gridOf(svg: string): Grid {
  const whole = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1])
  if (!whole) throw new Error('No QR code here')
  const grid = Array.from({ length: whole - 8 }, () => Array<boolean>(whole - 8).fill(false))
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    grid[Number(y) - 4]?.fill(true, Number(x) - 4, Number(x) - 4 + Number(run))
  return grid
}

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
]

/** The data bits in reading order: two columns at a time from the right, up and down in turn. */
function unmasked(grid: Grid, mask: number): boolean[] {
  const size = grid.length
  const turned = masks[mask] as (typeof masks)[number]
  const bits: boolean[] = []
  let up = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step += 1) {
      const row = up ? size - 1 - step : step
      for (const column of [right, right - 1])
        if (!isPattern(size, row, column)) bits.push(Boolean(bit(grid, row, column)) !== turned(row, column))
    }
    up = !up
  }
  return bits
}

/** Finders with their formats, the timing lines, and from version 2 the one alignment square. */
function isPattern(size: number, row: number, column: number): boolean {
  const edge = size - 8
  if (row === 6 || column === 6) return true
  if ((row < 9 && column < 9) || (row < 9 && column >= edge) || (row >= edge && column < 9)) return true
  const centre = size - 7
  return size > 21 && Math.abs(row - centre) <= 2 && Math.abs(column - centre) <= 2
}

const bytesOf = (bits: readonly boolean[]) =>
  Array.from({ length: Math.floor(bits.length / 8) }, (_, i) =>
    bits.slice(i * 8, i * 8 + 8).reduce((sum, one) => sum * 2 + Number(one), 0),
  )

/** Data codewords by size: how many blocks, and how many in each (error correction M). */
const blocks: Readonly<Record<number, readonly [number, number]>> = {
  21: [1, 16],
  25: [1, 28],
  29: [1, 44],
  33: [2, 32],
  37: [2, 43],
  41: [4, 27],
}

/** The data of all blocks one after the other, as bits. */
function inOrder(codewords: readonly number[], size: number): string {
  const [count, length] = blocks[size] ?? [0, 0]
  if (count === 0) throw new Error('Larger than version 6')
  const ordered = Array.from({ length: count }, (_, block) =>
    Array.from({ length }, (_, i) => codewords[i * count + block] ?? 0),
  )
  return ordered
    .flat()
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
}

const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

function textOf(bits: string): string {
  let at = 0
  const take = (length: number) => {
    at += length
    return Number.parseInt(bits.slice(at - length, at), 2)
  }
  let text = ''
  for (;;) {
    const mode = bits.length - at < 4 ? 0 : take(4)
    if (mode === 0) return text
    if (mode === 4) {
      const bytes = Array.from({ length: take(8) }, () => take(8))
      text += Buffer.from(bytes).toString()
    } else if (mode === 2) {
      for (let left = take(9); left > 0; left -= 2) {
        const pair = take(left > 1 ? 11 : 6)
        if (left > 1) text += alphanumeric[Math.floor(pair / 45)]
        text += alphanumeric[pair % 45]
      }
    } else if (mode === 1) {
      for (let left = take(10); left > 0; left -= 3) {
        const digits = Math.min(left, 3)
        text += String(take([0, 4, 7, 10][digits] ?? 10)).padStart(digits, '0')
      }
    } else throw new Error(`Unknown mode ${mode}`)
  }
}
