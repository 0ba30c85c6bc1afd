import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAssets, type LoadedAssets, loadAssets } from './index.ts'
import { findInputs } from './inputs.ts'

let outDir: string
let assets: LoadedAssets
beforeAll(async () => {
  outDir = mkdtempSync(join(tmpdir(), 'kampvuur-islands-'))
  await buildAssets({ outDir })
  assets = await loadAssets(outDir)
})
afterAll(() => rmSync(outDir, { recursive: true, force: true }))

/** What a page downloads for these islands, with what they share: bytes after Brotli. */
function weigh(...names: string[]): number {
  const found = new Set<string>()
  const follow = (path: string) => {
    if (found.has(path)) return
    found.add(path)
    const text = assets.file(path)?.body.toString() ?? ''
    for (const [, other] of text.matchAll(/["'](?:\.\/|\/assets\/)([\w.-]+\.js)["']/g))
      follow(`/assets/${other}`)
  }
  for (const name of names) follow(assets.url(name))
  return [...found].reduce((sum, path) => {
    const file = assets.file(path)
    return sum + (file?.br ?? file?.body ?? Buffer.alloc(0)).length
  }, 0)
}

test('what keeps words on a phone at the table is small', () => {
  expect(weigh('kept-words')).toBeLessThan(8 * 1024)
})

test('all islands of the house together are smaller than those of the room may be', async () => {
  const { islands } = await findInputs(process.cwd())
  const small = Object.keys(islands).filter((name) => name !== 'document-editor')
  expect(weigh(...small)).toBeLessThan(40 * 1024)
})

test('the editor comes only to pages where somebody writes at length, and is no heavier than a photo', () => {
  expect(weigh('document-editor')).toBeLessThan(96 * 1024)
})
