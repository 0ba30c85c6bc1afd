import type { Import } from './read-imports.ts'

/** Rings of files that need each other while they load, each given once, from its first file in the alphabet. */
export function findCycles(imports: Import[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { from, to, typeOnly } of imports) {
    if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to])
  }
  const cycles = new Map<string, string[]>()
  const finished = new Set<string>()
  const walk = (path: string[], file: string) => {
    const at = path.indexOf(file)
    if (at >= 0) {
      const ring = fromFirst(path.slice(at))
      cycles.set(ring.join(), ring)
    } else if (!finished.has(file)) {
      for (const following of next.get(file) ?? []) walk([...path, file], following)
      finished.add(file)
    }
  }
  for (const file of next.keys()) walk([], file)
  return [...cycles.values()]
}

function fromFirst(ring: string[]): string[] {
  const start = ring.indexOf([...ring].sort()[0] ?? '')
  return [...ring.slice(start), ...ring.slice(0, start)]
}
