import { spawnSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { diskStore } from './disk-store.ts'
import { s3Store } from './s3-store.ts'
import type { FileStore } from './store.ts'
import { s3StandIn } from './testing/s3-stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'kampvuur-files-'))
const bucket = await s3StandIn()
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await bucket.close()
})
const inBucket = (more: object = {}) =>
  s3Store({ ...bucket, region: 'eu-west-1', url: bucket.url, ...more } as Parameters<typeof s3Store>[0])
const filesIn = (of: string) =>
  readdirSync(of, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
beforeEach(() => {
  bucket.mood = 'works'
})

describe.each<[string, FileStore]>([
  ['a folder', diskStore(join(folder, 'not/made/yet'))],
  ['a bucket', inBucket()],
])('%s', (_, store) => {
  test('gives back the same bytes, and nothing once they are removed', async () => {
    for (const size of [0, 1, 70_000, 3_000_000]) {
      const [id, sealed] = [randomUUID(), randomBytes(size)]
      expect([await store.get(id), await store.has(id)]).toEqual([undefined, false])
      await store.put(id, sealed)
      expect([await store.has(id), (await store.get(id))?.equals(sealed)]).toEqual([true, true])
      await store.remove(id)
      await store.remove(id)
      expect([await store.get(id), await store.has(id)]).toEqual([undefined, false])
    }
  })

  test('is asked for ids and for nothing else', async () => {
    for (const id of ['', '..', '../../etc/passwd', `${randomUUID()}/../x`, randomUUID().toUpperCase()]) {
      await expect((async () => store.put(id, Buffer.from('x')))()).rejects.toThrow('not the id of a file')
      await expect((async () => store.get(id))()).rejects.toThrow('not the id of a file')
      await expect((async () => store.remove(id))()).rejects.toThrow('not the id of a file')
    }
  })
})

test('in a folder everything is closed to others and nothing half stands there', async () => {
  const own = join(folder, 'own')
  const store = diskStore(own)
  const ids = Array.from({ length: 20 }, () => randomUUID())
  await Promise.all(ids.map((id) => store.put(id, randomBytes(9000))))
  const found = filesIn(own)
  expect(found.map(({ name }) => name).sort()).toEqual([...ids].sort())
  for (const { parentPath, name } of found) {
    expect(statSync(join(parentPath, name)).mode & 0o777).toBe(0o600)
    expect(statSync(parentPath).mode & 0o777).toBe(0o700)
  }
})

test('a disk that is full is said so, and nothing is left behind', async ({ skip }) => {
  const small = mkdtempSync(join(folder, 'small-'))
  const mounted = spawnSync('sh', ['-c', `mount -t tmpfs -o size=256k tmpfs ${small}`])
  skip(mounted.status !== 0, 'a small disk cannot be mounted here')
  try {
    const store = diskStore(small)
    const [fits, does] = [randomUUID(), randomUUID()]
    await store.put(fits, randomBytes(50_000))
    await expect(store.put(does, randomBytes(400_000))).rejects.toMatchObject({ trouble: 'full' })
    expect(filesIn(small).map(({ name }) => name)).toEqual([fits])
    expect([await store.has(does), await store.has(fits)]).toEqual([false, true])
  } finally {
    spawnSync('sh', ['-c', `umount ${small}`])
  }
})

test('a folder that cannot be used is away, which is another thing than not there', async () => {
  const blocked = join(folder, 'blocked')
  mkdirSync(blocked)
  const id = randomUUID()
  writeFileSync(join(blocked, id.slice(0, 2)), 'a file where a folder must be')
  const store = diskStore(blocked)
  await expect(store.put(id, Buffer.from('x'))).rejects.toMatchObject({ trouble: 'away' })
  await expect(store.get(id)).rejects.toMatchObject({ trouble: 'away' })
  await expect(store.has(id)).rejects.toMatchObject({ trouble: 'away' })
  chmodSync(blocked, 0o700)
})

test('a bucket gets what is signed, and signed with the right key', async () => {
  const id = randomUUID()
  await inBucket().put(id, Buffer.from('sealed'))
  expect(bucket.all.get(`/bucket/kampvuur/${id}`)?.toString()).toBe('sealed')
  expect(bucket.refused).toEqual([])
  await expect(inBucket({ secretKey: 'another' }).get(id)).rejects.toMatchObject({ trouble: 'away' })
  await expect(inBucket({ accessKey: 'ANOTHER' }).remove(id)).rejects.toMatchObject({ trouble: 'away' })
  expect(bucket.refused).toEqual(['SignatureDoesNotMatch', 'InvalidAccessKeyId'])
  expect(bucket.all.size).toBe(1)
})

test.each([
  ['full', 'full'],
  ['breaks', 'away'],
  ['hangs-up', 'away'],
  ['redirects', 'away'],
] as const)('a bucket that %s is never taken for an empty one', async (mood, trouble) => {
  bucket.mood = mood
  const [store, id] = [inBucket(), randomUUID()]
  await expect(store.put(id, Buffer.from('x'))).rejects.toMatchObject({ trouble })
  await expect(store.get(id)).rejects.toMatchObject({ trouble })
  await expect(store.has(id)).rejects.toMatchObject({ trouble })
  await expect(store.remove(id)).rejects.toMatchObject({ trouble })
})
