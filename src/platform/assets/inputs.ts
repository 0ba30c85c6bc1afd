import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** What goes into the build: absolute paths, in a fixed order. */
export interface Inputs {
  styles: readonly string[]
  /** Name → file, one per island. */
  islands: Readonly<Record<string, string>>
  /** Name → file, of what stands beside an island: for the pages that carry it, and for no other. */
  islandStyles: Readonly<Record<string, string>>
  /** What stands before a page's name in a browser, where there is one. */
  icon: string | undefined
  /** Changes whenever any input, a library's version or the recipe changes. */
  key: string
}

/** Change this when the build itself changes. */
const RECIPE = '2'

/** @throws when two islands carry the same name */
export async function findInputs(root: string): Promise<Inputs> {
  const besideIslands = await found(root, 'src/**/islands/*.css')
  const rooms = await found(root, 'src/modules/**/*.css')
  const styles = [join(root, 'src/design/site.css'), ...rooms.filter((file) => !besideIslands.includes(file))]
  const islandStyles = Object.fromEntries(besideIslands.map((file) => [basename(file, '.css'), file]))
  const islands: Record<string, string> = {}
  for (const file of await found(root, 'src/**/islands/*.ts')) {
    if (file.endsWith('.test.ts') || file.endsWith('.d.ts')) continue
    const name = basename(file, '.ts')
    if (islands[name]) throw new Error(`Two islands are called ${name}: ${islands[name]} and ${file}`)
    islands[name] = file
  }
  const [icon] = await found(root, 'src/design/base/icon.svg')
  const fonts = await found(root, 'src/**/*.woff2')
  const read = new Set([...(await found(root, 'src/**/*.css')), ...fonts, ...(icon ? [icon] : [])])
  for (const file of Object.values(islands)) await follow(file, read)
  return { styles, islands, islandStyles, icon, key: await keyOf(root, [...read].sort()) }
}

async function found(root: string, pattern: string): Promise<string[]> {
  const files: string[] = []
  for await (const file of glob(pattern, { cwd: root })) files.push(join(root, file))
  return files.sort()
}

/** Adds a script and everything of ours that it imports. */
async function follow(file: string, read: Set<string>): Promise<void> {
  if (read.has(file) || !existsSync(file)) return
  read.add(file)
  const text = await readFile(file, 'utf8')
  for (const [, path] of text.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)) {
    await follow(resolve(dirname(file), path as string), read)
  }
}

async function keyOf(root: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(RECIPE)
  for (const file of [...files, join(root, 'package-lock.json')]) {
    if (existsSync(file))
      hash
        .update(file.slice(root.length))
        .update(await readFile(file))
        .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}
