import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let movement: string
let house: string
let host: Browserless
let number = 0
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'Een stoel erbij', slug: 'stoel' })
  house = await makeCircle(world, { name: 'Het Wielhuis', parentId: movement, movementId: movement })
  host = await person('Els', movement, 'host')
})
afterAll(() => world.close())

async function person(name: string, circle?: string, role = 'member') {
  number += 1
  const id = await makePerson(world, name, `${name.split(' ')[0]?.toLowerCase()}-${number}@voorbeeld.example`)
  if (circle) await makeSeat(world, circle, id, role)
  return world.as(id)
}

/** Asks for a theme; returns where it is read. */
async function ask(browser: Browserless, words: string, more: Record<string, string> = {}): Promise<string> {
  await browser.get('/themes/ask')
  await browser.submit({ words, reason: `Omdat ${words}`, ...more })
  const [found] = await world.sql<{ id: string }>('select id from action_teams.wish where words = $1', [
    words,
  ])
  return `/themes/wishes/${found?.id}`
}

test('anybody with an account asks, with a reason; what was typed stays when something is missing', async () => {
  const stranger = await person('Iris')
  await stranger.get('/themes/ask')
  await stranger.submit({ words: 'De nacht', reason: '' })
  expect([stranger.status, stranger.text().includes('Schrijf waarom het nodig is.')]).toEqual([422, true])
  expect(stranger.form('/themes/ask').values.words).toBe('De nacht')
  const at = await ask(stranger, 'Vervoer in het donker')
  expect((await stranger.get(at)).text()).toContain('Omdat Vervoer in het donker')
  await stranger.get('/themes/ask')
  expect(stranger.text()).toContain('Vervoer in het donker')
})

test('who takes part reads it without knowing whose it is; nobody else does', async () => {
  const mina = await person('Mina Haddad', house)
  const at = await ask(mina, 'Huisdieren')
  const daan = await person('Daan', house)
  expect((await daan.get(at)).text()).toContain('Omdat Huisdieren')
  expect(daan.html).not.toContain('Mina')
  expect((await (await person('Vreemd')).get(at)).status).toBe(404)
  await daan.submit({}, `${at}/also`)
  await daan.post(`${at}/take-back`, daan.form(`${at}/not-also`).values as Record<string, string>)
  expect(daan.status).toBe(404)
  expect((await daan.get(`${at}/answer`)).status).toBe(403)
  await mina.get(at)
  await mina.submit({}, `${at}/take-back`)
  expect((await daan.get(at)).status).toBe(404)
  const id = at.split('/').at(-1)
  expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [id])).toEqual([
    { wrapped: null },
  ])
})

test('"me too" is known to who says it, and what asks the same gets one answer', async () => {
  const [first, second] = [await person('Ans', house), await person('Bea', house)]
  const [one, other] = [await ask(first, 'Stilte'), await ask(second, 'Minder lawaai', { name: 'Bea' })]
  const daan = await person('Daan', house)
  await daan.get(one)
  await daan.submit({}, `${one}/also`)
  expect(daan.text()).toContain('Jij vraagt dit ook.')
  expect((await second.get(one)).text()).not.toContain('Jij vraagt dit ook.')
  await host.get(`${other}/lay`)
  await host.submit({ other: one.split('/').at(-1) ?? '' })
  expect((await first.get(one)).text()).toMatch(/in andere woorden.*Minder lawaai/)
  await host.get(`${one}/answer`)
  await host.submit({ answer: 'Dit gaan we doen.', becomes: 'new', nameNl: '' })
  expect([host.status, host.text().includes('Schrijf hoe het thema heet.')]).toEqual([422, true])
  const aboutNl = 'Over een huis waar het soms stil mag zijn.'
  await host.submit({ answer: 'Dit gaan we doen.', becomes: 'new', nameNl: 'Stilte en geluid', aboutNl })
  for (const browser of [first, second]) {
    await browser.get(browser === first ? one : other)
    expect(browser.text()).toContain('Dit gaan we doen.')
  }
  const begun = (await world.visitor().get('/themes/stilte-en-geluid')).text()
  expect(begun).toContain('net begonnen')
  expect(begun).toContain(aboutNl)
  expect((await daan.get(one)).text()).not.toContain('Ik ook')
  const told = (await letters(world)).filter(({ subject }) => subject.includes('antwoord op'))
  expect(told.map(({ body }) => body.includes(one) || body.includes(other))).toEqual([true, true, true])
  expect(told.map(({ body }) => /Stilte|lawaai|Dit gaan we doen/.test(body))).toEqual([false, false, false])
})

test('two hosts at once: the second reads that it was answered', async () => {
  const at = await ask(await person('Cor', house), 'Muziek')
  const other = await person('Bas', movement, 'host')
  for (const browser of [host, other]) await browser.get(`${at}/answer`)
  await host.submit({ answer: 'Nee, want er is geen piano.', becomes: 'none' })
  await other.submit({ answer: 'Ja.', becomes: 'none' })
  expect(other.status).not.toBe(303)
  expect((await other.get(at)).text()).toContain('geen piano')
})
