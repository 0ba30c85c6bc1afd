import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { letters } from '../../../../tests/support/application.ts'
import { both } from '../testing/calendars.ts'
import { type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())

/** Six Tuesdays in the autumn in which the clock is changed, from two until five. */
const tuesdays = { date: '2031-10-07', repeat: 'week', repeatUntil: '2031-11-13' }

async function aSeries(title: string) {
  const id = await plan(world, { title, when: tuesdays })
  const times = await world.test.sql<{ id: string }>(
    'select id from gatherings.occurrence where gathering_id = $1 order by due_at',
    [id],
  )
  return {
    id,
    times: times.map((time) => time.id),
    at: (n: number) => `/gatherings/${id}/times/${times[n]?.id}/rest`,
  }
}

async function come(id: string, name: string, ...occurrences: (string | undefined)[]) {
  for (const occurrence of occurrences) {
    const device = world.test.visitor()
    await device.get(`/gatherings/${id}/sign-up`)
    const email = `${name.toLowerCase()}@voorbeeld.example`
    await device.submit({ name, answer: 'yes', email, occurrence: occurrence ?? '' })
  }
  return sentTo(name)
}

/** The letters to somebody since the last time this was asked. */
const seen = new Map<string, number>()
async function sentTo(name: string) {
  const all = (await letters(world.test)).filter(({ recipient }) => recipient.startsWith(name.toLowerCase()))
  const anew = all.slice(seen.get(name) ?? 0)
  seen.set(name, all.length)
  return Promise.all(
    anew.map(async (letter) => {
      const [row] = await world.test.sql<{ calendar: string | null }>(
        'select calendar from platform.example_mail where recipient = $1 and body = $2',
        [letter.recipient, letter.body],
      )
      return { ...letter, calendar: row?.calendar ?? '' }
    }),
  )
}

const eventsIn = (calendar: string) => {
  const component = new ICAL.Component(ICAL.parse(calendar))
  const events = component.getAllSubcomponents('vevent')
  const value = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name))
  return {
    method: component.getFirstPropertyValue('method'),
    uids: new Set(events.map((event) => value(event, 'uid'))).size,
    times: events.map((event) => `${value(event, 'recurrence-id')} → ${value(event, 'dtstart')}`),
    sequence: Math.min(...events.map((event) => Number(value(event, 'sequence')))),
  }
}

const calendarOf = async (id: string) =>
  both((await world.test.visitor().get(`/gatherings/${id}/calendar.ics`)).html)

test('one time and all that follow move together, by the clock there, and stand nowhere twice', async () => {
  const { ria } = world
  const { id, times, at } = await aSeries('Oefenen')
  const [before] = await come(id, 'An', times[1], times[3], times[4])
  await come(id, 'Bo', times[0])
  await ria.get(at(2).replace(/\/rest$/, ''))
  expect(ria.links()).toContain(at(2))
  await ria.get(at(2))
  await ria.submit({ date: '2031-10-23', time: '15:30', until: '17:00' })
  expect(ria.text()).toContain('Wie zich aanmeldde, krijgt één brief.')
  expect(ria.text()).toContain('donderdag 30 oktober 2031, van 15:30 tot 17:00 uur')
  expect(await calendarOf(id)).toEqual(
    [
      ...['2031-10-07T12:00:00.000Z', '2031-10-14T12:00:00.000Z', '2031-10-23T13:30:00.000Z'],
      ...['2031-10-30T14:30:00.000Z', '2031-11-06T14:30:00.000Z', '2031-11-13T14:30:00.000Z'],
    ].map((moment) => `${moment} CONFIRMED`),
  )
  // Who comes to several of them gets one letter with those; who comes to none of them gets none.
  const [letter, ...more] = await sentTo('An')
  expect(more).toEqual([])
  expect(letter?.subject).toBe('Er is iets veranderd: Oefenen')
  expect(letter?.body).toMatch(/donderdag 30 oktober[\s\S]*\/s\/[\s\S]*donderdag 6 november[\s\S]*\/s\//)
  expect(letter?.body).not.toContain('14 oktober')
  const sent = eventsIn(letter?.calendar ?? '')
  expect(sent).toMatchObject({
    method: 'REQUEST',
    uids: 1,
    times: ['2031-10-28T14:00:00 → 2031-10-30T15:30:00', '2031-11-04T14:00:00 → 2031-11-06T15:30:00'],
  })
  expect(sent.sequence).toBeGreaterThan(eventsIn(before?.calendar ?? '').sequence)
  expect(await sentTo('Bo')).toEqual([])

  // Moved once more, only the time: still the same ones.
  await ria.get(at(3))
  await ria.submit({ time: '10:00', until: '11:00' })
  const again = eventsIn((await sentTo('An'))[0]?.calendar ?? '')
  expect(again.times[0]).toBe('2031-10-28T14:00:00 → 2031-10-30T10:00:00')
  expect(again.sequence).toBeGreaterThan(sent.sequence)
  expect((await calendarOf(id)).slice(2, 4)).toEqual([
    '2031-10-23T13:30:00.000Z CONFIRMED',
    '2031-10-30T09:00:00.000Z CONFIRMED',
  ])
})

test('all that follow are called off in one letter; what was called off before stays as it was', async () => {
  const { ria } = world
  const { id, times, at } = await aSeries('Zingen')
  await come(id, 'Cas', times[2], times[4], times[5])
  await ria.get(at(3).replace(/\/rest$/, ''))
  await ria.submit({ because: 'Dan is er kermis.' }, at(3).replace(/rest$/, 'cancel'))
  await ria.get(at(2))
  await ria.submit({ because: 'De piano is verkocht.' }, `${at(2)}/cancel`)
  const [letter, ...more] = await sentTo('Cas')
  expect([letter?.subject, more]).toEqual(['Gaat niet door: Zingen', []])
  expect(letter?.body.match(/De piano is verkocht\./g)).toHaveLength(1)
  expect(eventsIn(letter?.calendar ?? '')).toMatchObject({ method: 'CANCEL', uids: 1 })
  expect(eventsIn(letter?.calendar ?? '').times).toHaveLength(3)
  expect((await calendarOf(id)).map((one) => one.split(' ')[1])).toEqual([
    ...['CONFIRMED', 'CONFIRMED', 'CANCELLED', 'CANCELLED', 'CANCELLED', 'CANCELLED'],
  ])
  const [fourth] = await world.test.sql<{ because: string }>(
    'select cancelled_because as because from gatherings.occurrence where id = $1',
    [times[3]],
  )
  expect(fourth?.because).toBe('Dan is er kermis.')
  expect((await ria.get(at(2))).status).toBe(404)
})

test('who was asked with the whole circle hears of the rest in one letter, moved and called off', async () => {
  const { ria } = world
  await world.person('Fem', world.houseId, 'member', 'fem@voorbeeld.example')
  const { id, at } = await aSeries('Weven')
  await ria.get(`/gatherings/${id}/ask-circle`)
  await ria.submit({})
  const [first] = await sentTo('Fem')
  await ria.get(at(2))
  await ria.submit({ date: '2031-10-23', time: '15:30', until: '17:00' })
  const [change, ...more] = await sentTo('Fem')
  expect(more).toEqual([])
  expect(change?.body).toMatch(/23 oktober[\s\S]*30 oktober[\s\S]*6 november[\s\S]*13 november/)
  expect(eventsIn(change?.calendar ?? '').sequence).toBeGreaterThan(eventsIn(first?.calendar ?? '').sequence)
  await ria.get(at(3))
  await ria.submit({ because: 'De wol is op.' }, `${at(3)}/cancel`)
  const [off] = await sentTo('Fem')
  expect([off?.subject, off?.body.includes('De wol is op.')]).toEqual(['Gaat niet door: Weven', true])
  expect(both(off?.calendar ?? '').map((one) => one.split(' ')[1])).toEqual([
    ...['TENTATIVE', 'TENTATIVE', 'TENTATIVE', 'CANCELLED', 'CANCELLED', 'CANCELLED'],
  ])
})

test('another place or name of what comes back is one letter to each', async () => {
  const { ria } = world
  const { id, times } = await aSeries('Wandelen')
  await come(id, 'Dirk', times[0], times[1], times[2])
  await ria.get(`/gatherings/${id}/prepare/what`)
  await ria.submit({ title: 'Wandelen met de hond' })
  expect((await sentTo('Dirk')).map(({ subject }) => subject)).toEqual([
    'Er is iets veranderd: Wandelen met de hond',
  ])
  await ria.get(`/gatherings/${id}/prepare/where`)
  await ria.submit({ 'name-1': 'Bij het hek' })
  const [letter, ...more] = await sentTo('Dirk')
  expect(more).toEqual([])
  expect(eventsIn(letter?.calendar ?? '').times).toHaveLength(3)
})

test('says at the field what is wrong and loses nothing; of two hosts the second reads that; sent twice is once', async () => {
  const { ria } = world
  const { id, times, at } = await aSeries('Koken')
  await ria.get(at(1))
  await ria.submit({ date: '2019-01-01', time: '11:00' })
  expect([ria.status, ria.text().includes('Kies een dag die nog komt.')]).toEqual([422, true])
  expect(ria.html).toContain('value="11:00"')
  await ria.submit({ date: '2031-10-15', untilDate: '2031-10-23', until: '12:00' })
  expect([ria.status, ria.text().includes('Het eind klopt niet met het begin.')]).toEqual([422, true])
  await ria.get(at(1))
  const late = ria.form(at(1))
  await ria.submit({ time: '11:00', until: '12:00' }, at(1))
  await Promise.all([0, 1].map(() => ria.once('POST', late.action, { ...late.values, time: '09:00' })))
  await ria.post(late.action, { ...late.values, time: '09:00' })
  expect([ria.status, ria.html.includes('09:00')]).toEqual([409, true])
  const rows = await world.test.sql<{ version: number }>(
    'select version from gatherings.occurrence where gathering_id = $1 order by due_at',
    [id],
  )
  expect(rows.map(({ version }) => version)).toEqual([1, 2, 2, 2, 2, 2])
  // For nobody but its hosts, and not where it takes place once.
  const joost = await world.person('Joost', world.houseId)
  expect((await joost.get(at(1))).status).toBe(403)
  const once = await plan(world, { title: 'Eén keer' })
  const [only] = await world.test.sql<{ id: string }>(
    'select id from gatherings.occurrence where gathering_id = $1',
    [once],
  )
  expect((await ria.get(`/gatherings/${once}/times/${only?.id}/rest`)).status).toBe(404)
  expect((await ria.get(`/gatherings/${once}/times/${times[1]}/rest`)).status).toBe(404)
})
