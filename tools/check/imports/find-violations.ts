import { findCycles } from './cycles.ts'
import { readImports } from './read-imports.ts'
import { rules } from './rules.ts'

/**
 * Lines that each say which import breaks which rule; empty where all is well.
 *
 * @param files texts by path from the project's root
 */
export function findViolations(files: ReadonlyMap<string, string>): string[] {
  const imports = [...files].flatMap(([path, text]) => readImports(path, text))
  const broken = rules.flatMap((rule) =>
    imports.filter((use) => rule.breaks(use)).map(({ from, to }) => `${rule.name}: ${from} imports ${to}`),
  )
  return [...broken, ...findCycles(imports).map((ring) => `no rings: ${ring.join(' → ')} → ${ring[0]}`)]
}
