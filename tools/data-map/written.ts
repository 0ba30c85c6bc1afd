import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { modules } from '../../src/modules.ts'
import { platformThings } from '../../src/platform/registry/platform-things.ts'
import { renderDataMap } from './render.ts'

export const dataMapPath = 'docs/privacy/data-map.md'

const declared = () => renderDataMap([...modules, { name: 'platform', things: platformThings }])

/** Writes what the modules declare. */
export function writeDataMap(root: string): void {
  const path = join(root, dataMapPath)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, declared())
}

/** A complaint when the document is not what the modules declare. */
export function checkDataMap(root: string): string[] {
  if (written(root) === declared()) return []
  return [`${dataMapPath}: is not what the modules declare, run npm run data-map`]
}

function written(root: string): string | null {
  try {
    return readFileSync(join(root, dataMapPath), 'utf8')
  } catch {
    return null
  }
}
