import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { modules } from '../src/modules.ts'
import { platformThings } from '../src/platform/registry/platform-things.ts'
import { projectRoot } from '../src/platform/start/data-folder.ts'
import { renderDataMap } from './data-map/render.ts'

// `npm run data-map` writes docs/privacy/data-map.md; with --check it only says whether that is what it would write.

const name = 'docs/privacy/data-map.md'
const path = join(projectRoot, name)
const map = renderDataMap([...modules, { name: 'platform', things: platformThings }])

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, map)
  console.log(`Wrote ${name}.`)
} else if (written() !== map) {
  console.error(`${name} is not what the modules declare: run npm run data-map.`)
  process.exitCode = 1
}

function written(): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
