import { afterAll, beforeAll, expect, test } from 'vitest'
import { letters } from '../../../../tests/support/application.ts'
import type { Fields } from '../../../../tests/support/browserless.ts'
import { type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())

/** Somebody without an account signs up, from where others do as well. */
async function come(id: string, name: string, fields: Fields = {}) {
  const device = world.test.visitor()
  await device.get(`/gatherings/${id}/sign-up`)
  return device.submit({ name, answer: 'yes', ...fields })
}

test('nobody has the house write an address of their own to somebody', async () => {
  const id = await plan(world)
  for (const name of ['Win nu op prijs.example', 'https://prijs.example', 'www.prijs', 'jan@prijs.example']) {
    const device = await come(id, name, { email: 'lot@voorbeeld.example' })
    expect([device.status, device.text().includes('Zet hier alleen je naam')]).toEqual([422, true])
  }
  for (const name of ['J.P. de Vries', 'Mw. van ’t Hek', 'An-Sofie (en Bo)'])
    expect((await come(id, name)).path).toMatch(/^\/s\//)
})

test('an address that anybody fills in gets so many letters and no more', async () => {
  const id = await plan(world)
  for (let i = 0; i < 7; i += 1)
    await come(id, `Naam ${i}`, { email: i % 2 ? 'piet@voorbeeld.example' : 'Piet@voorbeeld.example' })
  const sent = (await letters(world.test)).filter(({ recipient }) =>
    recipient.toLowerCase().startsWith('piet@'),
  )
  expect(sent).toHaveLength(5)
})

test('after many sign-ups from one address the house says to call, and what was typed stays', async () => {
  const id = await plan(world)
  for (let i = 0; i < 20; i += 1) await come(id, `Naam ${i}`)
  const device = await come(id, 'Nummer te veel')
  expect(device.status).toBe(422)
  expect(device.text()).toContain('Probeer het over een kwartier weer, of bel ons.')
  expect(device.html).toContain('Nummer te veel')
  const joost = await world.person('Joost', world.houseId)
  await joost.get(`/gatherings/${id}/sign-up`)
  expect((await joost.submit({ answer: 'yes' })).text()).toContain('Fijn dat je komt.')
  expect((await come(await plan(world), 'Elders')).path).toMatch(/^\/s\//)
})

test('an answer is changed with its code so often and no more', async () => {
  const device = await come(await plan(world), 'Wim')
  for (let i = 0; i < 20; i += 1) await device.submit({ answer: i % 2 ? 'yes' : 'maybe' })
  expect(device.status).toBe(200)
  await device.submit({ answer: 'no' })
  expect([device.status, device.text().includes('Je hebt dit net vaak veranderd.')]).toEqual([422, true])
})

test('who asks for more people than fit does not find out by trying how many do', async () => {
  const id = await plan(world)
  await world.ria.get(`/gatherings/${id}/prepare/sign-up`)
  await world.ria.submit({ mostPeople: '7' })
  const joost = await world.person('Bram', world.houseId)
  await joost.get(`/gatherings/${id}/sign-up`)
  await joost.submit({ answer: 'yes' })
  for (const who of [joost, await come(id, 'An')]) {
    const back = who === joost ? `/gatherings/${id}/sign-up` : who.path
    for (const [people, said] of [
      ['10', 'Je eigen plek houd je.'],
      ['9', 'Je eigen plek houd je.'],
      ['8', 'Je eigen plek houd je.'],
      ['2', 'Je vroeg dit net een paar keer.'],
    ] as const) {
      await who.get(back)
      await who.submit({ people })
      expect([who.status, who.text().includes(said)]).toEqual([422, true])
    }
    await who.get(back)
    await who.submit({ needs: ['diet'] })
    expect(who.status).toBe(200)
  }
})
