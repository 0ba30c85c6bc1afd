import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { makeFire } from '../../dialogues/harvest/testing/fire.ts'
import { told } from '../testing/told.ts'

let world: TestApplication
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())

test('the front page of a movement tells what came back there and says so, under whichever address it is asked', async () => {
  await makeCircle(world, { kind: 'movement', name: 'Een stoel erbij', slug: 'stoel' })
  const sister = await makeCircle(world, { kind: 'movement', name: 'Wij blijven', slug: 'wij-blijven' })
  const here = await makeFire(world, { name: 'Hier' })
  const elsewhere = await makeFire(world, { name: 'Elders' })
  await world.sql('update circles.circle set parent_id = $1, movement_id = $1 where id = $2', [
    sister,
    elsewhere.organisationId,
  ])
  await told(world, here, 'De tuin zit op slot', 'Hij blijft open.', 'everyone')
  await told(world, elsewhere, 'De fiets is stuk', 'Hij is gemaakt.', 'everyone')
  const of = async (path: string) => {
    const visitor = await world.visitor().get(path)
    return {
      here: visitor.text().includes('De tuin zit op slot'),
      elsewhere: visitor.text().includes('De fiets is stuk'),
      says: visitor.text().includes('Dit komt uit Wij blijven.'),
      is: /<link rel="canonical" href="(.*?)"/.exec(visitor.html)?.[1]?.replace(world.origin, ''),
    }
  }
  const whole = { here: true, elsewhere: true, says: false, is: '/' }
  const sisters = { here: false, elsewhere: true, says: true, is: '/movements/wij-blijven' }
  expect(await of('/')).toEqual(whole)
  expect(await of('/movements/wij-blijven')).toEqual(sisters)
  expect(await of('/?of=wij-blijven')).toEqual(sisters)
  expect(await of('/?of=nobody')).toMatchObject({ ...whole, is: '/?of=nobody' })
})
