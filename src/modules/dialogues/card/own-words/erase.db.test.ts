import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson, makeSeat } from '../../../../../tests/support/application.ts'
import type { Browserless } from '../../../../../tests/support/browserless.ts'
import { anEvening, type Evening, sentenceOn } from '../../room/testing/evening.ts'

let evening: Evening
let mina: Browserless
let id = ''
const said = 'Ik wil zelf de sleutel van mijn kamer.'
beforeAll(async () => {
  evening = await anEvening()
  await evening.openDoor()
  mina = await evening.comesIn('Mina')
  await mina.get('/room/words/new')
  await mina.submit({ words: said })
  id = sentenceOn(mina, said)
  await mina.submit({ audience: 'everyone' }, `/room/words/${id}/audience`)
})
afterAll(() => evening.test.close())

test('asks first, says what goes and what takes longer, and offers to take back instead', async () => {
  await mina.get('/card')
  expect(mina.html).toContain(`href="/card/words/${id}/erase"`)
  await mina.get('/room')
  expect(mina.html).not.toContain('/erase"')
  await mina.get(`/card/words/${id}/erase`)
  expect(mina.text()).toContain(said)
  for (const told of ['ook niet door ons', 'Ook jij kunt het niet meer lezen', 'Reservekopieën van dit huis'])
    expect(mina.text()).toContain(told)
  expect(mina.html).toContain(`href="/card/words/${id}/withdraw"`)
  await mina.get('/card')
  expect(mina.text()).toContain(said)
})

test('is gone on the next request for everybody, and an older page does no harm', async () => {
  const person = await makePerson(evening.test, 'Collega')
  await makeSeat(evening.test, evening.organisationId, person)
  const colleague = await evening.test.as(person)
  const lookBack = `/dialogues/${evening.dialogueId}/look-back`
  await mina.get(`/card/words/${id}/erase`)
  const older = mina.form()
  await mina.submit({})
  expect(mina.path).toBe('/card')
  expect(mina.text()).toContain('Je woorden zijn gewist.')
  expect(mina.text()).toMatch(/Hier stond iets wat jij zei\. Je hebt het op .* voorgoed gewist\./)
  for (const path of ['/card', '/room', lookBack]) {
    await mina.get(path)
    expect(mina.text()).not.toContain(said)
  }
  await colleague.get(lookBack)
  expect(colleague.html).not.toContain(said)
  await mina.post(older.action, older.values)
  expect(mina.status).toBe(200)
  for (const verb of ['erase', 'change', 'withdraw', 'media', 'yes']) {
    await mina.get(`/card/words/${id}/${verb}`)
    expect({ verb, status: mina.status }).toEqual({ verb, status: 404 })
  }
})

test('who had nothing of her own there meets what is not there', async () => {
  const other = await evening.comesIn('Ans')
  await other.get(`/card/words/${id}/erase`)
  expect(other.status).toBe(404)
})
