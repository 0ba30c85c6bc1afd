import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findViolations } from './imports/find-violations.ts'

/** Complaints about imports in the wrong direction; the rules stand in `imports/rules.ts`. */
export function checkImports(root: string): string[] {
  const paths = globSync('{src,seeds,tests,tools,bench}/**/*.{ts,tsx}', { cwd: root })
  return findViolations(new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])))
}
