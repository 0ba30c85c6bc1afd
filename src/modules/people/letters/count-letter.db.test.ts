import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Database } from '../../../platform/database/connect.ts'
import { openWorld, type World } from '../testing/world.ts'
import { countLetter } from './count-letter.ts'

let world: World
let worker: Database
beforeAll(async () => {
  world = await openWorld({ withJobs: false })
  worker = connect(world.database.worker, { max: 1 })
})
afterAll(async () => {
  await worker.close()
  await world.close()
})

test('one address counts as one, however its capitals are typed; and each kind of letter apart', async () => {
  const counts = (kind: string, email: string) =>
    worker.write(undefined, ({ db }) => countLetter({ db, house: world.house }, kind, email))
  const typed = ['truus@voorbeeld.example', 'Truus@Voorbeeld.example', 'TRUUS@VOORBEELD.EXAMPLE']
  const said: boolean[] = []
  for (const email of [...typed, ...typed]) said.push(await counts('test.one', email))
  expect(said).toEqual([true, true, true, true, true, false])
  expect(await counts('test.other', 'truus@voorbeeld.example')).toBe(true)
})
