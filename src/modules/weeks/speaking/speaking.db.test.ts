import { afterAll, beforeAll, expect, test } from 'vitest'
import { letters } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { at, begin, fill, onProgramme, release, type WeekWorld, weekWorld } from '../testing/world.ts'

let world: WeekWorld
let noor: Browserless
let visitor: Browserless
let page: string
let form: string

beforeAll(async () => {
  world = await weekWorld()
  noor = await world.person('Noor Visser', undefined, undefined, 'noor@voorbeeld.example')
  visitor = world.test.visitor()
  const session = await onProgramme(world, await begin(world), { title: 'Vertellen' })
  page = `${at}/sessions/${session}`
  await fill(world.lotte, `sessions/${session}/speakers/new`, {
    ...{ name: 'Noor Visser', words: 'Dochter van Bep', email: 'Noor@voorbeeld.example' },
  })
  const [speaker] = await world.test.sql<{ id: string }>('select id from weeks.draft_speaker')
  form = `speakers/${speaker?.id}`
  await release(world.lotte)
})
afterAll(() => world.test.close())

const says = async (label: 'yes' | 'no') => {
  await noor.get('/mine/speaking')
  await noor.submit({ says: label })
}
const shown = async () => (await visitor.get(page)).text().includes('Noor Visser')

test('who is asked with their account reads what would stand there, and nobody else does', async () => {
  await noor.get('/mine/speaking')
  expect(noor.text()).toMatch(/Vertellen.*Maandag 13 januari 2031.*Noor Visser.*Dochter van Bep/)
  expect((await noor.get('/mine')).text()).toContain('Mag je naam erbij staan?')
  const other = await world.person('Iris')
  expect((await other.get('/mine/speaking')).text()).toContain('Je bent nergens gevraagd')
  expect((await world.lotte.get(`${at}/make/${form}`)).html).not.toContain('noor@voorbeeld')
})

test('their yes holds from the next release, their no at once', async () => {
  await says('yes')
  expect(await shown()).toBe(false)
  await release(world.lotte)
  expect(await shown()).toBe(true)
  await says('no')
  expect(await shown()).toBe(false)
  expect((await world.lotte.get(`${at}/make/${form}`)).text()).not.toContain('Ja, zelf met het eigen account')
})

test('other words are another question', async () => {
  await says('yes')
  await release(world.lotte)
  await fill(world.lotte, form, { words: 'Mantelzorger' })
  expect(await shown()).toBe(false)
})

test('nobody says yes for somebody else', async () => {
  await world.sem.get('/mine/speaking')
  const speaker = form.replace('speakers/', '')
  await noor.get('/mine/speaking')
  const csrf = noor.form().values
  await world.sem.get(`${at}/make/${form}`)
  await world.sem.post('/mine/speaking', { ...csrf, ...world.sem.form().values, speaker, says: 'yes' })
  expect(world.sem.status).toBe(404)
  expect(await world.test.sql('select yes_how from weeks.draft_speaker')).toEqual([{ yes_how: '' }])
})

const asked = async () => (await letters(world.test)).filter(({ body }) => body.includes('/mine/speaking'))

test('who is asked hears it by letter, with where to say yes or no, and nothing of what they would tell', async () => {
  const before = (await asked()).length
  await fill(world.lotte, form, { words: 'Dochter van Bep', email: 'noor@voorbeeld.example' })
  const [letter] = (await asked()).slice(before)
  expect(letter).toMatchObject({ recipient: 'noor@voorbeeld.example' })
  expect(letter?.body).not.toMatch(/Bep|Vertellen/)
  await fill(world.lotte, form, { email: 'niemand@voorbeeld.example' })
  expect(await asked()).toHaveLength(before + 1)
})

test('a yes that holds asks nothing; other words ask again', async () => {
  await fill(world.lotte, form, { email: 'noor@voorbeeld.example' })
  await says('yes')
  const before = (await asked()).length
  await fill(world.lotte, form, { position: '2', email: 'noor@voorbeeld.example' })
  expect(await asked()).toHaveLength(before)
  await fill(world.lotte, form, { words: 'Kleindochter van Bep' })
  expect(await asked()).toHaveLength(before + 1)
})

test('for who has no account it is printed, for the makers alone', async () => {
  const path = `${at}/make/${form}/letter`
  await world.lotte.get(`${at}/make/${form}`)
  expect(world.lotte.links()).toContain(path)
  expect((await world.lotte.get(path)).text()).toMatch(
    /Dag Noor Visser.*Vertellen.*Kleindochter van Bep.*Ja, zo mag het er staan.*Nee, liever niet.*085 000 00 11/,
  )
  expect((await noor.get(path)).status).toBe(404)
})
