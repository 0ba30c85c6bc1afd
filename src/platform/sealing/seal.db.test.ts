import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../tests/support/postgres.ts'
import { systemClock } from '../clock/clock.ts'
import { connect, type Database } from '../database/connect.ts'
import { sealingWith } from './seal.ts'

let database: Database
const sealing = sealingWith(Buffer.alloc(32, 5))

beforeAll(async () => {
  database = connect((await freshDatabase()).web)
})
afterAll(() => database.close())

const sealed = (text: string) =>
  database.write(undefined, async ({ db }) => {
    const keyId = await sealing.makeKey(db, systemClock)
    const bytes = await sealing.seal(db, keyId, text)
    const { wrapped } = await db
      .selectFrom('platform.sealing_key')
      .select('wrapped')
      .where('id', '=', keyId)
      .executeTakeFirstOrThrow()
    return { keyId, bytes, wrapped }
  })

test('what was sealed opens as it was', async () => {
  const text = 'Ik wil zondag naar huis 🏠 שלום'
  const { keyId, bytes, wrapped } = await sealed(text)
  expect(bytes.toString('utf8')).not.toContain('zondag')
  expect(sealing.open(keyId, wrapped, bytes)).toBe(text)
})

test('bytes that were changed, moved to another key or met another master key do not open', async () => {
  const { keyId, bytes, wrapped } = await sealed('alleen van mij')
  const changed = Buffer.from(bytes)
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  expect(() => sealing.open(keyId, wrapped, changed)).toThrow()
  expect(() => sealing.open(randomUUID(), wrapped, bytes)).toThrow()
  expect(() => sealingWith(Buffer.alloc(32, 6)).open(keyId, wrapped, bytes)).toThrow()
})

test('an erased key opens nothing', async () => {
  const { keyId, bytes } = await sealed('weg')
  expect(sealing.open(keyId, null, bytes)).toBeNull()
})
