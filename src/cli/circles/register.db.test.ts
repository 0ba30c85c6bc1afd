import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../tests/support/postgres.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { connect } from '../../platform/database/connect.ts'
import { withClient } from '../../platform/database/server/answer.ts'
import { openRegister } from './register.ts'

test('who opens the register while somebody writes in it waits, and then finds what was written', async () => {
  const { owner, superuser } = await freshDatabase()
  const database = connect(owner)
  const written = Promise.withResolvers<void>()
  const mayGo = Promise.withResolvers<void>()
  const first = database.write(undefined, async ({ db }) => {
    const register = await openRegister(db, systemClock)
    register.movement('Vuur')
    await register.save('test.write')
    written.resolve()
    await mayGo.promise
  })
  await written.promise
  let answered = false
  const second = database.write(undefined, async ({ db }) => {
    const register = await openRegister(db, systemClock)
    answered = true
    return register.find('movement', ' VUUR ').length
  })
  const waiting = () =>
    withClient(superuser, async (client) => {
      const { rows } = await client.query<{ waits: boolean }>(
        `select exists (select from pg_locks where not granted and locktype = 'advisory' and database =
           (select oid from pg_database where datname = current_database())) as waits`,
      )
      return rows[0]?.waits
    })
  while (!answered && !(await waiting())) await sleep(10)
  expect(answered).toBe(false)
  mayGo.resolve()
  expect(await second).toBe(1)
  await first
  await database.close()
})
