// Covers: src/cli
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { testMasterKey } from '../../tests/support/postgres.ts'
import { tryCommand } from '../../tests/support/try-command.ts'
import { startEmbedded } from '../platform/database/server/embedded.ts'
import { runningPort } from '../platform/database/server/taken.ts'

// The database's own user must be able to come in here.
const data = mkdtempSync(join(tmpdir(), 'kampvuur-cli-'))
chmodSync(data, 0o755)
afterAll(() => rmSync(data, { recursive: true, force: true }))

const env = { KAMPVUUR_DATA: data, KAMPVUUR_MASTER_KEY: testMasterKey.toString('hex') }
const list = join(data, 'list.csv')
writeFileSync(list, 'movement,sector,name\nVuur,Thuis,Zomerhek\n')

test('works on our own database while nothing runs, and beside a house that is running', async () => {
  const taken = await tryCommand(['import', 'participants', list], env)
  expect(taken).toMatchObject({ exit: 0, out: expect.stringMatching(/^Opgenomen: 1 beweging/) })
  expect(runningPort(data)).toBeNull()

  const house = await startEmbedded({ data, masterKey: testMasterKey, say: () => {}, sync: false })
  try {
    const again = await tryCommand(['import', 'participants', list], env)
    expect(again).toEqual({ exit: 0, out: 'Er is niets bijgekomen. 1 organisatie stond er al.', err: '' })
    expect(await tryCommand(['doctor'], env)).toMatchObject({ exit: 0, err: '' })
    const otherKey = { ...env, KAMPVUUR_MASTER_KEY: 'ab'.repeat(32) }
    expect(await tryCommand(['doctor'], otherKey)).toMatchObject({
      exit: 1,
      err: expect.stringContaining('Deze hoofdsleutel hoort niet bij deze database'),
    })
    expect(runningPort(data)).not.toBeNull()
  } finally {
    await house.stop()
  }

  expect(await tryCommand(['doctor'], env)).toMatchObject({ exit: 0 })
  expect(runningPort(data)).toBeNull()
})

test('a master key that is gone is not replaced by one that opens nothing', async () => {
  const { exit, err } = await tryCommand(['doctor'], { KAMPVUUR_DATA: data })
  expect({ exit, err }).toEqual({ exit: 1, err: expect.stringContaining('master-key is er niet') })
})
