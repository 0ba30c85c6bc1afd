// Covers: src/modules/gatherings, src/modules/circles
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letters } from '../../../../tests/support/application.ts'
import type { Browserless, Fields } from '../../../../tests/support/browserless.ts'
import { come, inPlaces, keysOf, lettersTo, standings } from '../testing/places.ts'
import { type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())

const page = async (who: Browserless) => (await who.get(who.path)).text()
const at = (key: string | undefined, more: Fields = {}) => ({ answer: `yes:${key}`, ...more })

describe('signing up', () => {
  test('who makes something in one place sees nothing of this, and nor does who signs up', async () => {
    const id = await plan(world)
    await world.ria.get(`/gatherings/${id}/prepare/sign-up`)
    expect(Object.keys(world.ria.form().values)).not.toContain('mostAt')
    const visitor = world.test.visitor()
    expect((await visitor.get(`/gatherings/${id}/sign-up`)).text()).not.toMatch(
      /Kies waar je komt|van een afstand/,
    )
    await come(world, id, 'An', { answer: 'yes:made-up' })
    expect(await standings(world, id)).toEqual(['An: placed'])
  })

  test('one chooses a place or from afar; which is full says so, and has a list of its own', async () => {
    const id = await inPlaces(world, { 'De schuur': 1, 'De school': null }, { afar: 1 })
    const [barn, school] = await keysOf(world, id)
    const device = world.test.visitor()
    await device.get(`/gatherings/${id}/sign-up`)
    expect(device.text()).toMatch(
      /Kies waar je komt\..*Ja, ik kom naar De schuur.*Ja, ik doe mee van een afstand/,
    )
    await device.submit({ name: 'An', answer: 'yes', needsWords: 'Een stoel' })
    expect([device.status, device.text().includes('Kies waar je komt, of zeg misschien of nee.')]).toEqual([
      422,
      true,
    ])
    expect(device.html).toContain('Een stoel')
    await device.submit({ name: 'An', ...at(barn) })
    expect(device.text()).toContain('Je komt naar De schuur. Je hebt een plek.')
    const next = world.test.visitor()
    await next.get(`/gatherings/${id}/sign-up`)
    expect(next.text()).toMatch(
      /Niet overal is nog plek.*Ja, ik kom naar De schuur Hier is het vol.*De school Hier is plek/,
    )
    await next.submit({ name: 'Bo', ...at(barn) })
    expect(next.text()).toContain('Bij De schuur is het vol. Je staat daar op de wachtlijst.')
    for (const [name, key] of [
      ['Co', school],
      ['Di', 'afar'],
      ['Ed', 'afar'],
    ] as const)
      await come(world, id, name, at(key))
    expect(await standings(world, id)).toEqual([
      'An: placed',
      'Bo: waits',
      'Co: placed',
      'Di: placed',
      'Ed: waits',
    ])
  })

  test('the address from afar is for who follows it there', async () => {
    const id = await inPlaces(world, { 'De schuur': null }, { afar: 1 })
    const [barn] = await keysOf(world, id)
    const [an, bo, co] = [
      await come(world, id, 'An', at(barn)),
      await come(world, id, 'Bo', at('afar', { email: 'bo@voorbeeld.example' })),
      await come(world, id, 'Co', at('afar')),
    ]
    const sees = await Promise.all(
      [an, bo, co].map(async (who) => (await who.get(who.path)).html.includes('bellen.example')),
    )
    expect(sees).toEqual([false, true, false])
    const [letter] = await lettersTo(world, 'Bo')
    expect(letter?.body).toMatch(/Je doet mee van een afstand[\s\S]*https:\/\/bellen\.example/)
    expect(letter?.calendar?.replace(/\r\n /g, '')).toContain('LOCATION:https://bellen.example/geheim')
    expect(letter?.body).not.toContain('De schuur')
  })

  test('with an account it is one form on the page; the calendar one follows says where', async () => {
    const id = await inPlaces(world, { 'De schuur': null, 'De school': null }, { afar: null })
    const [, school] = await keysOf(world, id)
    const joost = await world.person('Joost', world.houseId)
    await joost.get(`/gatherings/${id}`)
    await joost.submit({ answer: 'yes' }, `/gatherings/${id}/sign-up/tap`)
    expect([joost.status, joost.text().includes('Kies waar je komt, of zeg')]).toEqual([422, true])
    await joost.get(`/gatherings/${id}`)
    await joost.submit(at(school), `/gatherings/${id}/sign-up/tap`)
    expect((await joost.get(`/gatherings/${id}`)).text()).toContain(
      'Je komt naar De school. Je hebt een plek.',
    )
    expect((await joost.get('/mine')).text()).toContain('Je komt naar De school.')
    expect((await joost.get(`/gatherings/${id}/calendar.ics`)).html).toMatch(/LOCATION:De school\r\n/)
    await joost.get('/mine/calendar')
    await joost.submit({})
    const address = /\/calendar\/[\w-]+\.ics/.exec(joost.html)?.[0] ?? ''
    const file = async () => (await world.test.visitor().get(address)).html
    expect(await file()).toMatch(/LOCATION:De school\r\n/)
    await joost.get(`/gatherings/${id}`)
    await joost.submit(at('afar'), `/gatherings/${id}/sign-up/tap`)
    expect(await file()).toMatch(/LOCATION:Van een afstand\r\n/)
    expect(await file()).not.toContain('bellen.example')
  })
})

describe('coming elsewhere', () => {
  test('gives the place on to who waits there; where it is full one keeps what one had', async () => {
    const id = await inPlaces(world, { 'De schuur': 2, 'De school': 2 })
    const [barn, school] = await keysOf(world, id)
    const an = await come(world, id, 'An', at(barn, { people: '2' }))
    await come(world, id, 'Bo', at(barn, { email: 'bo@voorbeeld.example' }))
    const co = await come(world, id, 'Co', at(school))
    await an.submit(at(school))
    expect([an.status, an.text().includes('De plek die je had, houd je.')]).toEqual([422, true])
    expect(await standings(world, id)).toEqual(['An: placed', 'Bo: waits', 'Co: placed'])
    await an.get(an.path)
    await an.submit(at(school, { people: '1' }))
    expect(await standings(world, id)).toEqual(['An: placed', 'Bo: placed', 'Co: placed'])
    const said = (await lettersTo(world, 'Bo')).map(({ subject }) => subject)
    expect(said.at(-1)).toMatch(/^Er is een plek voor je/)
    await co.submit({ answer: 'no' })
    expect(await page(an)).toContain('Je komt naar De school.')
  })

  test('who tries more often than three times is asked to call, by each way in', async () => {
    const id = await inPlaces(world, { 'De schuur': null, 'De school': 1 })
    const [barn, school] = await keysOf(world, id)
    await come(world, id, 'An', at(school))
    const joost = await world.person('Joost', world.houseId)
    const tries = async () => {
      await joost.get(`/gatherings/${id}`)
      await joost.submit(at(school), `/gatherings/${id}/sign-up/tap`)
      return joost.text()
    }
    await joost.get(`/gatherings/${id}`)
    await joost.submit(at(barn), `/gatherings/${id}/sign-up/tap`)
    for (let i = 0; i < 3; i++) expect(await tries()).toContain('Daar is nu geen plek')
    expect(await tries()).toContain('Je vroeg dit net een paar keer.')
  })
})

describe('when places change', () => {
  test('one place becomes several: who came there comes there still, and may choose', async () => {
    const id = await plan(world)
    const { ria } = world
    await ria.get(`/gatherings/${id}/prepare/where`)
    await ria.submit({ 'place.name': 'De schuur' })
    await ria.get(`/gatherings/${id}/prepare/sign-up`)
    await ria.submit({ mostPeople: '1' })
    const an = await come(world, id, 'An')
    await come(world, id, 'Bo')
    await ria.get(`/gatherings/${id}/prepare/where`)
    await ria.submit({ 'place.name': ['De schuur', 'De school'] })
    expect(await page(an)).toContain('Je komt naar De schuur. Je hebt een plek.')
    expect(await standings(world, id)).toEqual(['An: placed', 'Bo: waits'])
    await ria.get(`/gatherings/${id}/prepare/sign-up`)
    expect(ria.form().values.mostAt).toEqual(['1', ''])
  })

  test('whose place is gone stays signed up, is asked by letter, and goes before who came later', async () => {
    const { ria } = world
    const id = await inPlaces(world, { 'De schuur': 5, 'De school': 1 })
    const [barn, school] = await keysOf(world, id)
    const an = await come(world, id, 'An', at(barn, { email: 'an@voorbeeld.example' }))
    await come(world, id, 'Bo', at(school))
    await come(world, id, 'Co', at(school))
    await letters(world.test)
    await lettersTo(world, 'An')
    await ria.get(`/gatherings/${id}/prepare/where`)
    expect(ria.text()).toContain('blijft aangemeld en krijgt de vraag')
    await ria.submit({ 'place.name': ['', 'De school', 'De hal'] })
    expect(ria.text()).toContain('Wie koos voor de plek die weg is, blijft aangemeld.')
    expect(await page(an)).toContain('De plek die je koos, is er niet meer. Je aanmelding blijft staan.')
    const [letter] = await lettersTo(world, 'An')
    expect(letter?.body).toContain('Kies opnieuw waar je komt.')
    expect(ria.text()).not.toContain('An')
    expect((await ria.get(`/gatherings/${id}/people`)).text()).toMatch(/Moeten nog kiezen waar.*An/)
    await an.submit(at(school))
    expect(await page(an)).toContain('Bij De school is het vol.')
    await ria.get(`/gatherings/${id}/prepare/sign-up`)
    await ria.submit({ mostAt: ['2', ''] })
    expect(await standings(world, id)).toEqual(['An: placed', 'Bo: placed', 'Co: waits'])
  })

  test('two hosts at once: the second reads both, and no number of a place is lost', async () => {
    const { ria } = world
    const id = await inPlaces(world, { 'De schuur': 5, 'De school': 1 })
    await ria.get(`/gatherings/${id}/prepare/where`)
    const { action, values } = ria.form()
    await ria.get(`/gatherings/${id}/prepare/sign-up`)
    await ria.submit({ mostAt: ['7', '1'] })
    const late = await ria.once('POST', action, { ...values, 'place.name': ['De grote schuur', 'De school'] })
    expect(late.status).toBe(409)
    await ria.get(`/gatherings/${id}/prepare/where`)
    await ria.submit({ 'place.name': ['De grote schuur', 'De school'] })
    await ria.get(`/gatherings/${id}/prepare/sign-up`)
    expect(ria.form().values.mostAt).toEqual(['7', '1'])
  })
})
