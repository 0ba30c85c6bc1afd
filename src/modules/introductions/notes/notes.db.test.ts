import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  letters,
  makePerson,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { opened } from '../../dialogues/erase-all/testing/where-stands.ts'

let world: TestApplication
let number = 0
let mina: Browserless
let henk: Browserless
let path: string
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())
beforeEach(async () => {
  number += 1
  mina = await world.as(await makePerson(world, `Mina ${number}`, `mina-${number}@voorbeeld.example`))
  henk = await world.as(await makePerson(world, 'Henk', `henk-${number}@voorbeeld.example`))
  await mina.get('/mine/introduction/words')
  await mina.submit({ hereBecause: 'Ik kom voor de tuin' })
  await mina.get('/mine/introduction/who')
  await mina.submit({ audience: 'everyone', findable: 'yes' })
  await mina.get('/mine/introduction/reach')
  await mina.submit({ notes: 'yes' })
  await mina.get('/mine/introduction')
  path = `${mina.links().find((link) => link.startsWith('/people/persons/'))}`
})

const body = () => `Wil je eens praten over regenwater ${number}?`
async function henkWrites() {
  await henk.get(`${path}/note`)
  return henk.submit({ body: body(), name: 'Henk van hiernaast' })
}
const noteOf = async (browser: Browserless) =>
  (await browser.get('/mine')).links().find((link) => link.startsWith('/mine/notes/')) ?? ''
const sentTo = async (address: string) =>
  (await letters(world)).filter(({ recipient }) => recipient === address)

test('a note lies with who takes them; the letter says from whom and nothing of what it says', async () => {
  await henkWrites()
  expect(henk.text()).toContain('Je briefje ligt er.')
  const [letter] = await sentTo(`mina-${number}@voorbeeld.example`)
  expect(letter?.body).toContain('Henk van hiernaast schreef je een briefje.')
  expect(`${letter?.subject} ${letter?.body}`).not.toMatch(/regenwater|henk-/)
  await mina.get(await noteOf(mina))
  expect(mina.text()).toContain(body())
  expect(mina.html).not.toContain(`henk-${number}@`)
})

test('answering goes back the same way, and neither sees an address', async () => {
  await henkWrites()
  const note = await noteOf(mina)
  await mina.get(`${note}/answer`)
  await mina.submit({ body: 'Graag, dinsdag.' })
  await henk.get(await noteOf(henk))
  expect(henk.text()).toContain('Graag, dinsdag.')
  expect(henk.html).not.toContain(`mina-${number}@`)
  expect((await henk.get(`${note}/answer`)).status).toBe(404)
})

test('nobody else reads it, and who does not take notes is not written to', async () => {
  await henkWrites()
  const note = await noteOf(mina)
  const iris = await world.as(await makePerson(world, 'Iris'))
  expect([(await iris.get(note)).status, (await world.visitor().get(`${path}/note`)).path]).toEqual([
    404,
    expect.stringMatching(/^\/sign-in/),
  ])
  await mina.get('/mine/introduction/reach')
  await mina.submit({ notes: 'no' })
  expect((await henk.get(`${path}/note`)).status).toBe(404)
  expect((await world.visitor().get(path)).links()).not.toContain(`${path}/note`)
})

test('a form that was open when somebody stopped taking notes leaves nothing', async () => {
  await henk.get(`${path}/note`)
  await mina.get('/mine/introduction/who')
  await mina.submit({ audience: 'nobody' })
  await henk.submit({ body: body(), name: 'Henk' })
  expect(henk.status).toBe(404)
  expect(await noteOf(mina)).toBe('')
})

test('thrown away by one it is gone for both, and no key opens it any more', async () => {
  await henkWrites()
  const note = await noteOf(mina)
  expect((await opened(world)).some(({ text }) => text === body())).toBe(true)
  await henk.get(note)
  await henk.submit({}, `${note}/throw-away`)
  expect([(await mina.get(note)).status, (await henk.get(note)).status]).toEqual([404, 404])
  expect((await opened(world)).some(({ text }) => text === body())).toBe(false)
})

test('sent twice it lies there once; an empty one is said at the field; many in a day are enough', async () => {
  await henk.get(`${path}/note`)
  await henk.submit({ body: '', name: 'Henk' })
  expect([henk.status, henk.text().includes('Schrijf eerst iets.')]).toEqual([422, true])
  const fields = { ...henk.form(`${path}/note`).values, body: body() }
  for (const _ of [1, 2]) await henk.post(`${path}/note`, fields)
  const mine = await mina.get('/mine')
  expect(mine.links().filter((link) => link.startsWith('/mine/notes/'))).toHaveLength(1)
  for (let more = 0; more < 9; more += 1) {
    await henk.get(`${path}/note`)
    await henk.submit({ body: `Nog iets ${more}`, name: 'Henk' })
  }
  await henk.get(`${path}/note`)
  await henk.submit({ body: 'En nog iets', name: 'Henk' })
  expect(henk.text()).toContain('Je benaderde vandaag al veel mensen.')
  expect(henk.form(`${path}/note`).values.body).toBe('En nog iets')
  // Throwing one away makes no room, and asking to meet is counted with them.
  await henk.get((await henk.get('/mine')).links().find((link) => link.startsWith('/mine/notes/')) ?? '')
  for (const { id } of await world.sql<{ id: string }>('select id from introductions.note')) {
    await henk.get(`/mine/notes/${id}`)
    if (henk.status === 200) await henk.submit({}, `/mine/notes/${id}/throw-away`)
  }
  await henk.get(`${path}/note`)
  await henk.submit({ body: 'En weer', name: 'Henk' })
  expect(henk.status).toBe(422)
  await henk.get(`${path}/meet`)
  await henk.submit({ why: 'Zomaar' })
  expect([henk.status, henk.text().includes('Je benaderde vandaag al veel mensen.')]).toEqual([422, true])
})
