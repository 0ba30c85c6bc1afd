import { expect, test } from 'vitest'
import { freshDatabase } from '../../tests/support/postgres.ts'
import { connect } from '../platform/database/connect.ts'
import { transactionsEnded } from './give-way.ts'

test('what visitors ask of the database is counted, also while a long transaction goes on', async () => {
  const { owner, web } = await freshDatabase()
  const [works, beside, visitors] = [connect(owner, { max: 1 }), connect(owner, { max: 1 }), connect(web)]
  try {
    await works.write(undefined, async () => {
      const before = await transactionsEnded(beside)
      for (let visit = 0; visit < 40; visit += 1) await visitors.ping()
      // Each connection tells the statistics once a second at most, and when it closes.
      await visitors.close()
      await expect
        .poll(async () => (await transactionsEnded(beside)) - before, { timeout: 10_000 })
        .toBeGreaterThanOrEqual(40)
    })
  } finally {
    await Promise.all([works.close(), beside.close()])
  }
})
