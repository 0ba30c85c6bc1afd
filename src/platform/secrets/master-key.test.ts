import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deriveKey, loadMasterKey } from './master-key.ts'

let data = ''
const said: string[] = []
const load = (changes: Partial<Parameters<typeof loadMasterKey>[0]> = {}) => {
  const settings = {
    data,
    database: { kind: 'embedded' } as const,
    masterKey: null,
    ...changes,
  }
  return loadMasterKey(settings, (line) => said.push(line))
}

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'kampvuur-key-'))
  said.length = 0
})
afterEach(() => rmSync(data, { recursive: true }))

test('without a key one is made, closed to others, and used again', () => {
  const key = load()
  expect(key).toHaveLength(32)
  expect(statSync(join(data, 'master-key')).mode & 0o777).toBe(0o600)
  expect(readdirSync(data)).toEqual(['master-key'])
  expect(said.join()).not.toContain(readFileSync(join(data, 'master-key'), 'utf8').trim())
  expect(load()).toEqual(key)
})

test('a key that others can read is refused', () => {
  load()
  chmodSync(join(data, 'master-key'), 0o640)
  expect(() => load()).toThrow(/^Others can read the master key: run chmod 600 /)
})

test('a given file is used, and never made', () => {
  const file = join(data, 'given')
  expect(() => load({ masterKey: { file } })).toThrow(/is not there/)
  writeFileSync(file, `${'0c'.repeat(32)}\n`, { mode: 0o400 })
  expect(load({ masterKey: { file } })).toEqual(Buffer.alloc(32, 12))
  writeFileSync(join(data, 'short'), 'abc', { mode: 0o600 })
  expect(() => load({ masterKey: { file: join(data, 'short') } })).toThrow(/must be 32 bytes/)
})

test('made for a given database, it says that other machines need the same one', () => {
  load()
  expect(said.join()).not.toContain('KAMPVUUR_MASTER_KEY')
  rmSync(join(data, 'master-key'))
  load({ database: { kind: 'owner', owner: 'postgres://h/d' } })
  expect(said.join()).toContain('KAMPVUUR_MASTER_KEY')
})

test('each label has a key of its own', () => {
  const master = Buffer.alloc(32, 1)
  expect(deriveKey(master, 'a')).toHaveLength(32)
  expect(deriveKey(master, 'a')).toEqual(deriveKey(master, 'a'))
  expect(deriveKey(master, 'a')).not.toEqual(deriveKey(master, 'b'))
  expect(deriveKey(master, 'a')).not.toEqual(deriveKey(Buffer.alloc(32, 2), 'a'))
})
