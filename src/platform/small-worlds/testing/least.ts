/** One thing that is known: of these kinds of people together there are at least and at most so many. */
export interface Known {
  of: readonly boolean[]
  least: number
  most: number
}

/**
 * How many people there are at least among `asked`, for somebody who knows all of this and reckons without a mistake. Each
 * place of a list is one kind of people, of whom there may be any number. Answers the largest number that can be proven:
 * the dual of a linear programme, with nothing proven to begin with.
 */
export function leastOf(asked: readonly boolean[], known: readonly Known[]): number {
  const columns = known.flatMap(({ of, least, most }) => [
    ...(least > 0 ? [{ gain: least, at: of.map(Number) }] : []),
    ...(Number.isFinite(most) ? [{ gain: -most, at: of.map((one) => -Number(one)) }] : []),
  ])
  const rows = asked.map((one, i) => [
    ...columns.map(({ at }) => at[i] ?? 0),
    ...unit(asked.length, i),
    Number(one),
  ])
  const goal = [...columns.map(({ gain }) => -gain), ...new Array(asked.length + 1).fill(0)]
  const basis = asked.map((_, i) => columns.length + i)
  for (;;) {
    const column = goal.findIndex((value, i) => i < goal.length - 1 && value < -tiny)
    if (column < 0) return goal.at(-1) ?? 0
    const row = leaving(rows, basis, column)
    if (row < 0) throw new Error('What is known contradicts itself')
    pivot([...rows, goal], row, column)
    basis[row] = column
  }
}

const tiny = 1e-9
const unit = (length: number, at: number) => Array.from({ length }, (_, i) => Number(i === at))

/** Bland's rule: the first of the smallest, so that it ends. */
function leaving(rows: readonly number[][], basis: readonly number[], column: number): number {
  let best = -1
  let ratio = Number.POSITIVE_INFINITY
  for (const [i, row] of rows.entries()) {
    const by = row[column] ?? 0
    if (by <= tiny) continue
    const here = (row.at(-1) ?? 0) / by
    const earlier = (basis[i] ?? 0) < (basis[best] ?? Number.POSITIVE_INFINITY)
    if (here < ratio - tiny || (here < ratio + tiny && earlier)) {
      best = i
      ratio = here
    }
  }
  return best
}

function pivot(table: readonly number[][], row: number, column: number): void {
  const line = table[row] ?? []
  const by = line[column] ?? 1
  for (const [i, value] of line.entries()) line[i] = value / by
  for (const [i, other] of table.entries()) {
    const times = other[column] ?? 0
    if (i === row || times === 0) continue
    for (const [j, value] of other.entries()) other[j] = value - times * (line[j] ?? 0)
  }
}
