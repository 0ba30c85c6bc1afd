import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../../tests/support/application.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

let app: TestApplication
let fire: TestFire
beforeAll(async () => {
  app = await startTestApplication()
  fire = await makeFire(app)
})
afterAll(() => app.close())

test('all one allowed stands in one place, with what was taken back and what never went anywhere', async () => {
  const seat = await fire.seat('Mina')
  const key = await fire.say(seat, 'Ik wil een eigen sleutel.', 'everyone')
  await fire.decide(key, 'organisation')
  await fire.decide(key, null)
  await fire.say(seat, 'De soep was koud.', 'here')
  await fire.say(seat, 'Dit houd ik voor mezelf.', null)
  const mina = await fire.sitting(seat)
  await mina.get('/card/consents')
  const text = mina.text()
  for (const said of ['Ik wil een eigen sleutel.', 'De soep was koud.', 'Dit houd ik voor mezelf.'])
    expect(text).toContain(said)
  expect(text).toContain('Wat je eerder koos (3)')
  expect(text).toContain('Wat je eerder koos (1)')
  expect(text.split('Nu mag niemand anders dit lezen.')).toHaveLength(3)
})

test('nobody else finds any of it there', async () => {
  const ans = await fire.sitting(await fire.seat('Ans'))
  await ans.get('/card/consents')
  expect(ans.text()).not.toContain('sleutel')
  await fire.keeper.get('/mine/consents')
  expect(fire.keeper.text()).not.toContain('sleutel')
})
