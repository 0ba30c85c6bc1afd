import { expect, test } from 'vitest'
import { z } from 'zod'
import { freshDatabase } from '../../../tests/support/postgres.ts'
import { systemClock } from '../clock/clock.ts'
import { command, type House } from '../commands/command.ts'
import { connect } from '../database/connect.ts'
import { memoryStore } from '../files/testing/memory-store.ts'
import { sealingWith } from '../sealing/seal.ts'

test('what only adds is counted apart from what changes, and both are in the log', async () => {
  const { web } = await freshDatabase()
  const database = connect(web)
  const house: House = {
    database,
    clock: systemClock,
    sealing: sealingWith(Buffer.alloc(32)),
    files: memoryStore(),
    keyFor: () => Buffer.alloc(32),
  }
  const doing = (name: string, adds: boolean) =>
    command({
      name,
      input: z.object({}),
      policy() {},
      async run({ record }) {
        if (adds) record.onlyAdds()
        return {}
      },
    }).execute(house, { token: undefined, requestId: name }, {})
  const far = async () => {
    const { changed, added } = await database.revision()
    return [Number(changed), Number(added)]
  }
  const [changed = 0, added = 0] = await far()
  await doing('test.change', false)
  expect(await far()).toEqual([changed + 1, added])
  await doing('test.add', true)
  expect(await far()).toEqual([changed + 1, added + 1])
  await database.close()
})
