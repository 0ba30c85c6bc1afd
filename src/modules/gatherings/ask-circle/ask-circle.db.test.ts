import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson, makeSeat } from '../../../../tests/support/application.ts'
import { type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())

interface Sent {
  subject: string
  body: string
  calendar: string | null
}

const mailOf = (name: string) => `${name.toLowerCase()}@voorbeeld.example`

/** Somebody who sits in the house, by mail or without. */
const sits = (name: string, role = 'member', email: string | undefined = mailOf(name)) =>
  world.person(name, world.houseId, role, email)

/** The letters to somebody since the last time this was asked, after the post is done. */
async function lettersTo(name: string): Promise<Sent[]> {
  const { app, sql } = world.test
  await app.drained()
  return sql<Sent>(
    `with gone as (delete from platform.example_mail where recipient = $1 returning id, subject, body, calendar)
     select subject, body, calendar from gone order by id`,
    [mailOf(name)],
  )
}

async function ask(id: string, host = world.ria) {
  await host.get(`/gatherings/${id}/ask-circle`)
  await host.submit({})
  return host
}

const linkIn = (letter: Sent | undefined) => /\/asked\/[0-9A-Z]{26}/.exec(letter?.body ?? '')?.[0] ?? ''

/** How both parsers read what travelled along: how it asks, which one, when, and how often it was changed. */
function read(calendar: string | null | undefined) {
  const component = new ICAL.Component(ICAL.parse(calendar ?? ''))
  const [event] = component.getAllSubcomponents('vevent')
  const other = Object.values(nodeIcal.sync.parseICS(calendar ?? '')).find(
    (one): one is VEvent => one?.type === 'VEVENT',
  )
  expect(other?.uid).toBe(event?.getFirstPropertyValue('uid'))
  expect(String(other?.sequence)).toBe(String(event?.getFirstPropertyValue('sequence')))
  return {
    method: component.getFirstPropertyValue('method'),
    uid: event?.getFirstPropertyValue('uid'),
    sequence: Number(event?.getFirstPropertyValue('sequence')),
    rule: String(event?.getFirstPropertyValue('rrule') ?? ''),
    except: event?.getAllProperties('exdate').length ?? 0,
  }
}

const monthly = { date: '2031-02-04', repeat: 'month-day', repeatUntil: '2031-05-30' }

test('a circle is asked once for all times; each says yes, maybe or no for each, at one address', async () => {
  const { test: app, ria } = world
  await Promise.all([
    sits('Bea'),
    sits('Cor'),
    world.person('Luuk', world.houseId, 'listener', mailOf('Luuk')),
  ])
  const id = await plan(world, { title: 'Ons overleg', audience: 'circle', when: monthly })
  await ria.get(`/gatherings/${id}`)
  expect(ria.links()).toContain(`/gatherings/${id}/ask-circle`)
  await ria.get(`/gatherings/${id}/ask-circle`)
  expect(ria.text()).toContain('Vraag 3 mensen')
  const { action, values } = ria.form()
  const anew = { ...values, _key: randomUUID() }
  await Promise.all([values, values, anew].map((fields) => ria.once('POST', action, fields)))
  await ria.get(`/gatherings/${id}/ask-circle`)
  expect(ria.text()).toContain('Iedereen in de kring is gevraagd.')
  const [[bea, again], [none], [cor]] = [
    await lettersTo('Bea'),
    await lettersTo('Luuk'),
    await lettersTo('Cor'),
  ]
  expect([bea?.subject, again, none]).toEqual([
    'Een stoel erbij vraagt je erbij: Ons overleg',
    undefined,
    undefined,
  ])
  expect(read(bea?.calendar)).toMatchObject({ method: 'REQUEST', uid: `${id}@kampvuur`, except: 0 })
  expect(read(bea?.calendar).rule).toContain('COUNT=4')
  const hers = linkIn(bea)
  expect(hers).not.toBe(linkIn(cor))

  const device = await app.visitor().get(hers)
  const times = Object.keys(device.form().values).filter((name) => name.startsWith('answer.'))
  expect(device.text()).toContain('dinsdag 4 februari 2031')
  await device.submit({}, hers)
  expect([device.status, device.text().includes('Kies bij ten minste één keer')]).toEqual([422, true])
  const rows = await app.sql<{ id: string }>(
    'select id from gatherings.occurrence where gathering_id = $1 order by due_at',
    [id],
  )
  expect(times).toEqual([])
  await device.submit({ [`answer.${rows[0]?.id}`]: 'yes', [`answer.${rows[1]?.id}`]: 'no' }, hers)
  expect(device.text()).toContain('Je komt. Je hebt een plek.')
  const [answered] = await lettersTo('Bea')
  expect(answered?.body).toMatch(/4 februari 2031.*: Ja, ik kom\n.*4 maart 2031.*: Nee\n/)
  // The time that she said no to is gone from her calendar; the others are still the same one.
  const after = read(answered?.calendar)
  expect(after).toMatchObject({ method: 'REQUEST', uid: `${id}@kampvuur`, except: 1 })
  expect(after.sequence).toBeGreaterThan(read(bea?.calendar).sequence)

  await ria.get(`/gatherings/${id}/people?on=${rows[0]?.id}`)
  expect(ria.text()).toMatch(/Er komt 1 mens\..*Bea.*Gevraagd met de hele kring, nog geen antwoord.*Cor/)
  const member = await sits('Dirk')
  await member.get(`/gatherings/${id}`)
  expect(member.text()).not.toMatch(/Bea|Cor/)
  for (const rest of ['people', 'ask-circle', 'ask-circle/letters'])
    expect((await member.get(`/gatherings/${id}/${rest}`)).status).toBe(403)
})

test('who comes to sit there later is told of what is coming, and who leaves hears nothing more', async () => {
  const { test: app, ria } = world
  await sits('Eva')
  const id = await plan(world, { title: 'Wat nu', audience: 'circle', when: { date: '2031-08-05' } })
  await ask(id)
  const [eva] = await lettersTo('Eva')
  await sits('Fien')
  const [fien] = (await lettersTo('Fien')).filter(({ subject }) => subject.includes('Wat nu'))
  expect(fien?.body).toContain('dinsdag 5 augustus 2031')
  const device = await app.visitor().get(linkIn(eva))
  const [time] = await app.sql<{ id: string }>(
    'select id from gatherings.occurrence where gathering_id = $1',
    [id],
  )
  await device.submit({ [`answer.${time?.id}`]: 'yes' }, linkIn(eva))
  await Promise.all([lettersTo('Eva'), lettersTo('Fien')])
  await app.sql("update circles.seat set ended_at = now() where name = 'Eva'")
  expect((await device.get(linkIn(eva))).status).toBe(404)
  await ria.get(`/gatherings/${id}/prepare/where`)
  await ria.submit({ 'place.name': 'De schuur', 'place.address': '', 'place.way': '', 'place.note': '' })
  const [changed, more] = await lettersTo('Fien')
  expect([changed?.subject, changed?.body.includes('De schuur'), more]).toEqual([
    'Er is iets veranderd: Wat nu',
    true,
    undefined,
  ])
  expect(await lettersTo('Eva')).toEqual([])
  await ria.get(`/gatherings/${id}/people`)
  expect(ria.text()).not.toContain('Er komt 1 mens')
  await ria.get(`/gatherings/${id}/cancel`)
  await ria.submit({ because: 'Er is ijs.' })
  const [off] = await lettersTo('Fien')
  expect(off?.body).toContain('Er is ijs.')
  expect(read(off?.calendar).method).toBe('CANCEL')
  expect(read(off?.calendar).sequence).toBeGreaterThan(read(changed?.calendar).sequence)
})

test('who has no mail address is on a list for the hosts, with a letter on paper and a code', async () => {
  const { test: app, ria, houseId } = world
  await makeSeat(app, houseId, await makePerson(app, 'Gerrit'))
  const id = await plan(world, { title: 'Op papier', audience: 'circle', when: { date: '2031-09-02' } })
  await ask(id)
  await app.app.drained()
  await ria.get(`/gatherings/${id}/ask-circle`)
  expect(ria.text()).toMatch(/Zonder mailadres.*Gerrit/)
  await ria.get(`/gatherings/${id}/ask-circle/letters`)
  const code = /met deze code: ([0-9A-Z-]{11})\./.exec(ria.text())?.[1] ?? ''
  const device = app.visitor()
  await device.get('/s')
  await device.submit({ code })
  expect(device.path).toMatch(/^\/asked\/[0-9A-Z]{26}$/)
  const [time] = await app.sql<{ id: string }>(
    'select id from gatherings.occurrence where gathering_id = $1',
    [id],
  )
  await device.submit({ [`answer.${time?.id}`]: 'yes' }, device.path)
  const needs = device.links().find((to) => to.startsWith('/s/')) ?? ''
  await device.get(needs)
  await device.submit({ needs: ['transport'] })
  await ria.get(`/gatherings/${id}/people`)
  expect(ria.text()).toMatch(/Gerrit.*Vervoer/)
})

test('with an account it stands on Van mij, and where a second step is asked no code opens it', async () => {
  const { test: app } = world
  const hanna = await sits('Hanna')
  const id = await plan(world, { title: 'Achter de deur', audience: 'circle', when: { date: '2031-10-07' } })
  await ask(id)
  const [letter] = await lettersTo('Hanna')
  await hanna.get('/mine')
  expect(hanna.text()).toMatch(/Achter de deur.*Je bent gevraagd/)
  await hanna.get(`/gatherings/${id}`)
  await hanna.submit({ answer: 'yes' }, `/gatherings/${id}/sign-up/tap`)
  await hanna.submit({ answer: 'no' }, `/gatherings/${id}/sign-up/tap`)
  const [off] = (await lettersTo('Hanna')).filter(({ subject }) => subject.startsWith('Je aanmelding'))
  expect(read(off?.calendar)).toMatchObject({ method: 'CANCEL', uid: `${id}@kampvuur` })
  await app.sql("update circles.seat set asks_more = true where name = 'Hanna'")
  expect((await app.visitor().get(linkIn(letter))).status).toBe(404)
})

test('who stands in for the host asks no circle, and learns of nobody who sits there', async () => {
  const { test: app, houseId, riaId } = world
  const ivo = await sits('Ivo')
  const id = await plan(world, {
    title: 'Terwijl Ria weg is',
    audience: 'circle',
    when: { date: '2031-11-04' },
  })
  await app.sql(
    `insert into circles.host_asked (id, circle_id, kind, by_seat_id, to_seat_id, from_on, until_on, outcome)
     select gen_random_uuid(), $1, 'stand-in', h.id, s.id, platform.day_of(now()) - 1, platform.day_of(now()) + 1, 'yes'
     from circles.seat h, circles.seat s where h.person_id = $2 and h.circle_id = $1 and s.name = 'Ivo'`,
    [houseId, riaId],
  )
  expect((await ivo.get(`/gatherings/${id}/prepare`)).status).toBe(200)
  for (const rest of ['ask-circle', 'ask-circle/letters'])
    expect((await ivo.get(`/gatherings/${id}/${rest}`)).status).toBe(403)
  await app.sql("update circles.host_asked set ended_at = now() where kind = 'stand-in'")
})

test('nobody asks for another circle, nor what is not announced', async () => {
  const { test: app, ria } = world
  const draft = await plan(world, { title: 'Een schets', announced: false })
  const { action, values } = (await ria.get(`/gatherings/${draft}/prepare`)).form()
  await ria.get(`/gatherings/${draft}/ask-circle`)
  expect(ria.text()).toContain('Vragen kan als dit is aangekondigd')
  await ria.once('POST', action.replace('prepare', 'ask-circle'), values)
  expect(await app.sql('select from gatherings.asked_seat where gathering_id = $1', [draft])).toEqual([])
  const id = await plan(world, { title: 'Voor iedereen' })
  const stranger = await world.person('Vreemd')
  expect((await stranger.get(`/gatherings/${id}/ask-circle`)).status).toBe(403)
  await expect(
    app.app.house.database.write(undefined, ({ db }) =>
      db
        .selectNoFrom((eb) => eb.fn('gatherings.ask_circle', [eb.cast(eb.val(id), 'uuid')]).as('n'))
        .execute(),
    ),
  ).rejects.toThrow('not a host')
  const facts = await app.sql<{ ids: string }>('select ids::text as ids from platform.outbox')
  expect(facts.map(({ ids }) => ids).join()).not.toMatch(/Bea|Gerrit|@/)
})
