import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browserless, Fields } from '../../../../tests/support/browserless.ts'
import { forgetSignUps } from '../sign-up/forget.ts'
import { readByBoth } from '../testing/read-by-both.ts'
import { remind } from '../testing/remind.ts'
import { type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'
import { remindSignedUp } from './remind.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())

async function come(id: string, name: string, fields: Fields = {}): Promise<Browserless> {
  const device = world.test.visitor()
  await device.get(`/gatherings/${id}/sign-up`)
  await device.submit({ name, answer: 'yes', email: `${name.toLowerCase()}@voorbeeld.example`, ...fields })
  return device
}

interface Sent {
  subject: string
  body: string
  calendar: string | null
}

/** The letters to somebody since the last time this was asked, after the post is done. */
async function lettersTo(name: string): Promise<Sent[]> {
  const { app, sql } = world.test
  await app.drained()
  return sql<Sent>(
    `with gone as (delete from platform.example_mail where recipient = $1 returning id, subject, body, calendar)
     select subject, body, calendar from gone order by id`,
    [`${name.toLowerCase()}@voorbeeld.example`],
  )
}

/** Of what travelled along: how it asks, which one, and how often it was changed. */
function asked(calendar: string | null | undefined): [string, string, number, string] {
  const component = new ICAL.Component(ICAL.parse(calendar ?? ''))
  const [event] = readByBoth(calendar ?? '')
  return [
    String(component.getFirstPropertyValue('method')),
    event?.uid ?? '',
    event?.sequence ?? 0,
    event?.status ?? '',
  ]
}

test('a confirmation puts it into the calendar, a change changes it, and calling off takes it out: always the same one', async () => {
  const { ria } = world
  const id = await plan(world, { title: 'Open erf' })
  await come(id, 'Mina')
  const [confirmation] = await lettersTo('Mina')
  expect(confirmation?.subject).toBe('Je aanmelding: Open erf')
  expect(confirmation?.body).toMatch(
    /Je hebt een plek\.[\s\S]*donderdag 12 juni 2031[\s\S]*\/s\/[0-9A-Z]{26}/,
  )
  const first = asked(confirmation?.calendar)
  expect([first[0], first[1], first[3]]).toEqual(['REQUEST', `${id}@kampvuur`, 'CONFIRMED'])
  await ria.get(`/gatherings/${id}/prepare/when`)
  await ria.submit({ time: '15:00', until: '18:00' })
  const [change] = await lettersTo('Mina')
  expect(change?.body).toContain('van 15:00 tot 18:00 uur')
  const second = asked(change?.calendar)
  expect(second.slice(0, 2)).toEqual(first.slice(0, 2))
  expect(second[2]).toBeGreaterThan(first[2])
  await ria.get(`/gatherings/${id}/cancel`)
  await ria.submit({ because: 'Er is storm voorspeld.' })
  const [off] = await lettersTo('Mina')
  expect(off?.body).toContain('Er is storm voorspeld.')
  const third = asked(off?.calendar)
  expect([third[0], third[1], third[3]]).toEqual(['CANCEL', `${id}@kampvuur`, 'CANCELLED'])
  expect(third[2]).toBeGreaterThan(second[2])
})

test('one time of what comes back is known by its own day, and only who comes then hears of it', async () => {
  const { ria } = world
  const monthly = { date: '2031-02-04', repeat: 'month-day', repeatUntil: '2031-05-30' }
  const id = await plan(world, { title: 'Elke maand', when: monthly })
  const times = await world.test.sql<{ id: string }>(
    'select id from gatherings.occurrence where gathering_id = $1 order by due_at',
    [id],
  )
  await come(id, 'An', { occurrence: times[1]?.id ?? '' })
  await come(id, 'Bo', { occurrence: times[2]?.id ?? '' })
  await Promise.all([lettersTo('An'), lettersTo('Bo')])
  await ria.get(`/gatherings/${id}/times/${times[1]?.id}`)
  await ria.submit({ date: '2031-03-11' })
  const [an] = await lettersTo('An')
  expect(an?.calendar).toContain('RECURRENCE-ID;TZID=Europe/Amsterdam:20310304T140000')
  expect(an?.calendar).toContain('DTSTART;TZID=Europe/Amsterdam:20310311T140000')
  expect(await lettersTo('Bo')).toEqual([])
})

test('who waits hears when a place comes free, with what puts it into their calendar', async () => {
  const { ria } = world
  const id = await plan(world, { title: 'Met één stoel' })
  await ria.get(`/gatherings/${id}/prepare/sign-up`)
  await ria.submit({ mostPeople: '1' })
  const an = await come(id, 'Ada')
  await come(id, 'Wies')
  const [waits] = await lettersTo('Wies')
  expect([waits?.body.includes('Je staat op de wachtlijst.'), waits?.calendar]).toEqual([true, null])
  await an.submit({ answer: 'no' })
  const [free] = await lettersTo('Wies')
  expect(free?.subject).toBe('Er is een plek voor je: Met één stoel')
  expect(asked(free?.calendar)[0]).toBe('REQUEST')
  const letters = await lettersTo('Ada')
  expect(asked(letters.at(-1)?.calendar)[0]).toBe('CANCEL')
})

test('a reminder comes once, a day or a week before, to who asked for it', async () => {
  const { sql } = world.test
  const id = await plan(world, { title: 'Bijna' })
  await come(id, 'Dag', { remind: 'day' })
  await come(id, 'Week', { remind: 'week' })
  await come(id, 'Nooit')
  await Promise.all(['Dag', 'Week', 'Nooit'].map(lettersTo))
  const posted: string[] = []
  const run = async () => posted.push(...(await remind(world)))
  const inDays = (days: number) =>
    sql(
      `update gatherings.occurrence set starts_at = now() + $2::int * interval '1 day',
         ends_at = now() + $2::int * interval '1 day' + interval '1 hour' where gathering_id = $1`,
      [id, days],
    )
  await inDays(20)
  await run()
  expect(posted).toHaveLength(0)
  await inDays(6)
  await run()
  expect(posted).toHaveLength(1)
  await inDays(1)
  await run()
  await run()
  expect(posted).toHaveLength(2)
  expect([remindSignedUp.cron, forgetSignUps.cron]).toEqual(['0 8 * * *', '20 3 * * *'])
})

test('somebody is asked by mail, or with a letter on paper, and answers with the code that is theirs', async () => {
  const { ria, test: app } = world
  const id = await plan(world, { title: 'In kleine kring', audience: 'circle' })
  await ria.get(`/gatherings/${id}/people/ask`)
  await ria.submit({ name: 'Riet', email: 'riet@voorbeeld.example' })
  const [letter] = await lettersTo('Riet')
  expect(letter?.subject).toBe('Een stoel erbij vraagt je erbij: In kleine kring')
  expect(asked(letter?.calendar)[0]).toBe('REQUEST')
  const link = /\/s\/[0-9A-Z]{26}/.exec(letter?.body ?? '')?.[0] ?? ''
  const riet = await app.visitor().get(link)
  expect(riet.text()).toContain('Je bent gevraagd.')
  await riet.submit({ answer: 'yes' })
  expect((await ria.get(`/gatherings/${id}/people`)).text()).toMatch(/Komen.*Riet/)
  expect((await app.visitor().get(`/gatherings/${id}`)).status).toBe(404)
  await ria.get(`/gatherings/${id}/people/ask`)
  await ria.submit({ name: 'Meneer Bos', email: '' })
  expect(ria.text()).toMatch(/Dag Meneer Bos,.*We willen je er graag bij hebben\./)
  const [, code = ''] = /met deze code: ([0-9A-Z-]+)\./.exec(ria.text()) ?? []
  const bos = app.visitor()
  await bos.get('/s')
  await bos.submit({ code })
  expect(bos.text()).toContain('In kleine kring')
})
