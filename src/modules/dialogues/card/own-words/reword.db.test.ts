import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import { makeFire, type TestFire } from '../../harvest/testing/fire.ts'

let app: TestApplication
let fire: TestFire
beforeAll(async () => {
  app = await startTestApplication()
  fire = await makeFire(app)
})
afterAll(() => app.close())

test('who says it better reads first that it goes as far, and is read anew by whoever might read it', async () => {
  const seat = await fire.seat('Mina')
  const id = await fire.say(seat, 'De soep is koud.', 'organisation')
  const ledger = () =>
    app.sql('select audience, purpose from contributions.consent_entry where contribution_id = $1', [id])
  const before = await ledger()
  const person = await makePerson(app, 'Collega')
  await makeSeat(app, fire.organisationId, person)
  const colleague = await app.as(person)
  const lookBack = `/dialogues/${fire.dialogueId}/look-back`
  await colleague.get(lookBack)
  expect(colleague.text()).toContain('De soep is koud.')

  const mina = await fire.sitting(seat)
  await mina.get(`/card/words/${id}/change`)
  expect(mina.text()).toContain('Je nieuwe zin gaat precies even ver als de oude')
  await mina.submit({ words: 'De soep is lauw, en dat weet de kok.' })
  await colleague.get(lookBack)
  expect(colleague.text()).toContain('De soep is lauw, en dat weet de kok.')
  expect(colleague.text()).not.toContain('De soep is koud.')
  await mina.get(`/card/words/${id}/change`)
  expect(mina.text()).toContain('De soep is koud.')
  expect(await ledger()).toEqual(before)
})

test('that she changed it is told to nobody, in no link', async () => {
  const seat = await fire.seat('Ans')
  const id = await fire.say(seat, 'Ik kom graag.', 'everyone')
  const links = () => app.sql('select id from platform.link where from_id = $1 or to_id = $1', [id])
  const before = await links()
  const ans = await fire.sitting(seat)
  await ans.get(`/card/words/${id}/change`)
  await ans.submit({ words: 'Ik kom heel graag.' })
  expect(await links()).toEqual(before)
})

test('what nobody else may read asks nothing', async () => {
  const seat = await fire.seat('Piet')
  const id = await fire.say(seat, 'Dit is van mij.', null)
  const piet = await fire.sitting(seat)
  await piet.get(`/card/words/${id}/change`)
  expect(piet.text()).not.toContain('even ver als de oude')
})
