import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { getPriority } from 'node:os'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../tests/support/postgres.ts'
import { connect } from '../platform/database/connect.ts'
import { othersFirst, othersFirstIn, processOf } from './others-first.ts'

test('long work lets visitors go first', async () => {
  const works = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const pid = works.pid ?? 0
  othersFirst(pid)
  expect(getPriority(pid)).toBe(10)
  works.kill()
  await once(works, 'close')
  expect(() => othersFirst(pid)).not.toThrow()
})

test('and so does what works for it in the database', async () => {
  const { owner } = await freshDatabase()
  const [works, elsewhere] = [connect(owner, { max: 1 }), connect(owner, { max: 1 })]
  try {
    await othersFirstIn([works])
    expect(getPriority(await processOf(works))).toBe(10)
    expect(getPriority(await processOf(elsewhere))).toBe(getPriority())
  } finally {
    await Promise.all([works.close(), elsewhere.close()])
  }
})
