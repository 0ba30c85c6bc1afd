/** Deeper than this nobody writes, and what reads it would fall over it. */
const deepest = 30

/** Of which no letter is heard otherwise: one that is no moment would make all of it unreadable. */
const moments = new Set(['published', 'updated', 'deleted', 'startTime', 'endTime', 'closed', 'duration'])

/** What others wrote, without moments, for nothing is done with them here. Undefined where it is too deep to be read. */
export function readable(written: unknown): unknown {
  try {
    return without(written, 0)
  } catch (error) {
    if (error instanceof TooDeep) return undefined
    throw error
  }
}

class TooDeep extends Error {}

function without(value: unknown, depth: number): unknown {
  if (depth > deepest) throw new TooDeep()
  if (Array.isArray(value)) return value.map((one) => without(one, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) =>
      moments.has(name) ? [] : [[name, name === '@context' ? one : without(one, depth + 1)]],
    ),
  )
}
