import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let anne: Browserless
let mina: Browserless
const why = 'Ik kan het niet meer dragen.'

beforeAll(async () => {
  world = await startTestApplication()
  const house = await makeCircle(world, { slug: 'huis', name: 'Het huis' })
  const sits = async (name: string, role: string) => {
    const person = await makePerson(world, name)
    await makeSeat(world, house, person, role)
    return world.as(person)
  }
  anne = await sits('Anne', 'host')
  mina = await sits('Mina', 'member')
  await anne.get('/circles/huis/ending')
  await anne.submit({ kind: 'close', reason: why })
})
afterAll(() => world.close())

const history = async () => (await mina.get('/circles/huis/history')).text()
const stands = () =>
  world.sql(
    'select reason as words from circles.proposal where reason = $1 union all select becomes from circles.deed where becomes = $1',
    [why],
  )

test('why somebody proposed that a circle ends goes when they erase everything, wherever it stood', async () => {
  expect(await history()).toContain(`Anne stelde voor om de kring te sluiten: ${why}`)
  expect(await stands()).toHaveLength(2)
  await anne.get('/mine/erase-all/sure')
  await anne.submit({ sure: 'yes' })
  expect(await stands()).toEqual([])
  expect(await history()).toContain('stelde voor om de kring te sluiten: waarom, staat er niet meer.')
})

test('a copy from before brings nothing of it again', async () => {
  const [key] = await world.sql<{ id: string }>('select reason_key_id as id from circles.proposal')
  await world.sql('update circles.proposal set reason = $1', [why])
  await world.sql('update circles.deed set becomes = $1 where words_key_id is not null', [why])
  await world.sql('update platform.sealing_key set wrapped = null where id = $1', [key?.id])
  expect(await stands()).toEqual([])
  expect(
    await world.sql(
      `select table_name, columns from platform.named_by_key where table_name in ('circles.proposal', 'circles.deed') order by 1`,
    ),
  ).toEqual([
    { table_name: 'circles.deed', columns: ['becomes'] },
    { table_name: 'circles.proposal', columns: ['reason'] },
  ])
})
