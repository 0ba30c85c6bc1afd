import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { projectRoot } from './data-folder.ts'

let root: string
const kept = () => join(root, 'kept')
const write = (name: string, text: string) => writeFileSync(join(root, name), text)
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kampvuur-together-'))
  mkdirSync(join(root, 'src/parts'), { recursive: true })
  write(
    'src/parts/greeting.ts',
    `export const greeting: string = 'Welkom'\nexport const here = import.meta.dirname`,
  )
  write(
    'src/main.ts',
    `import { join } from 'node:path'
import { z } from 'zod'
import { greeting, here } from './parts/greeting.ts'
console.log(z.string().parse(greeting), join(here, 'x'), process.env.NODE_ENV)
export const fails = (): never => { throw new Error('as written') }
if (process.argv[2]) fails()
`,
  )
})
afterEach(() => rmSync(root, { recursive: true }))

/** In a process of its own, as `run.cjs` does: Node itself reads it and finds libraries, and not vitest. */
function together(): { home?: string; error?: string; times: number } {
  const program = JSON.stringify({ root, begins: { main: 'src/main.ts' }, kept: kept() })
  const script = `import { putTogether } from ${JSON.stringify(join(import.meta.dirname, 'put-together.ts'))}
    let times = 0
    const told = (more) => console.log(JSON.stringify({ times, production: process.env.NODE_ENV, ...more }))
    await putTogether(${program}, () => { times += 1 }).then((home) => told({ home }), ({ message }) => told({ error: message }))`
  const { stdout, stderr } = node('--input-type=module', '-e', script)
  const { production, ...told } = JSON.parse(stdout)
  expect([stderr, production]).toEqual(['', undefined])
  return told
}

function node(...args: string[]) {
  const { NODE_ENV: _, ...env } = process.env
  return spawnSync(process.execPath, args, { encoding: 'utf8', cwd: tmpdir(), env })
}

test('it does what is written, with its libraries, from a folder that is not where they are', () => {
  const { home = '' } = together()
  expect(node(join(home, 'main.js')).stdout).toBe(`Welkom ${join(root, 'src/parts/x')} undefined\n`)
})

test('what goes wrong is told by the line that somebody wrote', () => {
  const { home = '' } = together()
  const { stderr } = node('--enable-source-maps', join(home, 'main.js'), 'fails')
  expect(stderr).toMatch(/Error: as written\n\s+at fails .*src\/main\.ts:5:/)
})

test('once for each state of the files', () => {
  const first = together()
  expect(first.times).toBe(1)
  expect(together()).toEqual({ ...first, times: 0 })
  write('src/parts/greeting.ts', `export const greeting: string = 'Kom erbij'\nexport const here = '/'`)
  const second = together()
  expect([second.times, node(join(second.home ?? '', 'main.js')).stdout]).toEqual([
    1,
    'Kom erbij /x undefined\n',
  ])
  expect(readdirSync(kept()).length).toBe(2)
})

test('what cannot be put together leaves nothing behind', () => {
  write('src/parts/greeting.ts', 'export const greeting = ')
  expect(together()).toEqual({ times: 1, error: expect.stringContaining('greeting.ts') })
  expect(readdirSync(kept())).toEqual([])
})

test('of where a file stands nothing is asked but what is answered here', () => {
  const files = globSync('{src,seeds}/**/*.{ts,tsx}', { cwd: projectRoot }).filter(
    (file) => !/\.test\.tsx?$|start\/bundle-program\.ts$/.test(file),
  )
  expect(files.length).toBeGreaterThan(1000)
  const others = files.filter((file) =>
    /import\.meta\.(?!(dirname|url)\b)/.test(readFileSync(join(projectRoot, file), 'utf8')),
  )
  expect(others).toEqual([])
})
