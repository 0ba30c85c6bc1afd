import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildAssets, loadAssets } from './index.ts'

let root: string
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const long = (selector: string) =>
  [...Array(30).keys()].map((n) => `${selector}-${n} { color: rebeccapurple; padding: ${n}px }`).join('\n')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kampvuur-assets-'))
  write('src/design/site.css', `@import './part.css';\n${long('.site')}`)
  write('src/design/part.css', '.part { color: teal }')
  write('src/modules/rules/pages/rule.css', '.rule { color: olive }')
  write(
    'src/modules/rules/islands/live-board.ts',
    `import { name } from '../name.ts'\nexport const x: string = name`,
  )
  write('src/modules/rules/name.ts', `export const name = 'one'; console.log(name)`)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const built = async () => {
  await buildAssets({ root })
  return loadAssets(join(root, '.cache/assets'))
}

describe('assets', () => {
  test('one stylesheet holds the design and every room, packed beforehand', async () => {
    const assets = await built()
    expect(assets.css).toHaveLength(1)
    const file = assets.file(assets.css[0] ?? '')
    const text = file?.body.toString() ?? ''
    for (const name of ['.part', '.site', '.rule']) expect(text).toContain(name)
    expect(text.indexOf('.site')).toBeLessThan(text.indexOf('.rule'))
    expect(brotliDecompressSync(file?.br ?? Buffer.alloc(0)).toString()).toBe(text)
    expect(gunzipSync(file?.gz ?? Buffer.alloc(0)).toString()).toBe(text)
    expect(file).toMatchObject({ type: 'text/css; charset=utf-8', immutable: true })
  })

  test('an island is found by its name, an unknown one is refused', async () => {
    const assets = await built()
    expect(assets.file(assets.url('live-board'))?.body.toString()).toContain('one')
    expect(() => assets.url('nothing')).toThrow('nothing')
    expect(assets.file('/assets/../manifest.json')).toBeUndefined()
  })

  test('nothing changed, nothing built; a changed import of an island builds anew', async () => {
    const home = await buildAssets({ root })
    const before = statSync(join(home, 'manifest.json')).mtimeMs
    expect(await buildAssets({ root })).toBe(home)
    expect(statSync(join(home, 'manifest.json')).mtimeMs).toBe(before)
    write('src/modules/rules/name.ts', `export const name = 'two'; console.log(name)`)
    expect(await buildAssets({ root })).not.toBe(home)
    const assets = await loadAssets(join(root, '.cache/assets'))
    expect(assets.file(assets.url('live-board'))?.body.toString()).toContain('two')
  })

  test('several may build at once', async () => {
    const homes = await Promise.all([buildAssets({ root }), buildAssets({ root }), buildAssets({ root })])
    expect(new Set(homes).size).toBe(1)
    expect((await loadAssets(join(root, '.cache/assets'))).css).toHaveLength(1)
  })

  test('what stands beside an island is a style for its pages alone', async () => {
    write('src/modules/rules/islands/live-board.css', '.only-here { color: red }')
    await buildAssets({ root })
    const assets = await loadAssets(join(root, '.cache/assets'))
    const [beside = ''] = assets.styles('live-board')
    expect(assets.file(beside)?.body.toString()).toContain('only-here')
    expect(assets.css.map((path) => assets.file(path)?.body.toString())).toEqual([
      expect.not.stringContaining('only-here'),
    ])
    expect([assets.url('live-board').endsWith('.js'), assets.styles('no-such')]).toEqual([true, []])
  })

  test('two islands of one name are refused', async () => {
    write('src/modules/people/islands/live-board.ts', 'export {}')
    await expect(buildAssets({ root })).rejects.toThrow('live-board')
  })
})

test('the first visit stays small: style and font leave room for a page within 50 KB', async () => {
  await buildAssets()
  const assets = await loadAssets()
  const sizes = [
    ...assets.css.map((path) => assets.file(path)?.br?.length ?? 0),
    ...assets.fonts.map((path) => assets.file(path)?.body.length ?? 0),
  ]
  expect(assets.fonts).toHaveLength(1)
  expect(sizes.reduce((a, b) => a + b)).toBeLessThan(40_000)
})
