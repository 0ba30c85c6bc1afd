import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import type { Browserless } from '../../../../../tests/support/browserless.ts'

let world: TestApplication
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())

/** A house with a host, so that no test meets the people of another. */
async function house() {
  const slug = `huis-${crypto.randomUUID().slice(0, 8)}`
  const id = await makeCircle(world, { slug, name: 'De Boomgaard' })
  return { id, slug, host: await hostOf(id), path: `/circles/${slug}/spreadsheet` }
}

async function hostOf(circle: string, role = 'host') {
  const person = await makePerson(world, 'Anne')
  await makeSeat(world, circle, person, role)
  return world.as(person)
}

async function send(host: Browserless, text: string, at: string) {
  await host.get(at)
  return host.upload({}, { file: Buffer.from(text) })
}
const invite = (host: Browserless, fields: Record<string, string> = {}) =>
  host.submit(fields, host.form().action)
const seatsOf = (circle: string) =>
  world.sql(
    `select s.name, s.role, s.taken_at is not null as taken, p.email from circles.seat s
     left join people.person p on p.id = s.person_id where s.circle_id = $1 and s.ended_at is null and s.name <> 'Anne'
     order by s.name`,
    [circle],
  )

test('people are invited, and each says yes themselves', async () => {
  const { id, slug, host, path } = await house()
  await send(host, 'naam;mailadres;rol\nZoë de Wit;zoe@example.org;gastvrouw\nMeneer Bos;;\n', path)
  expect(host.text()).toContain('Er is nog niets verstuurd')
  expect(host.text()).toContain('1 daarvan heeft geen mailadres')
  expect(await seatsOf(id)).toEqual([])
  await invite(host)
  expect(host.text()).toContain('2 mensen zijn uitgenodigd')
  // Until then nobody is anything here: a host who did not say yes keeps nothing.
  expect(await seatsOf(id)).toEqual([
    { name: 'Meneer Bos', role: 'member', taken: false, email: null },
    { name: 'Zoë de Wit', role: 'member', taken: false, email: 'zoe@example.org' },
  ])
  const [letter] = (await letters(world)).filter(({ recipient }) => recipient === 'zoe@example.org')
  expect(letter).toMatchObject({ subject: 'Is De Boomgaard iets voor je?' })
  expect(letter?.body).toContain('Anne houdt een plek voor je vrij')
  const zoe = await world.visitor().get(/\/sign-in\/link\/\S+/.exec(letter?.body ?? '')?.[0] ?? '')
  await zoe.submit({})
  expect(zoe.path).toBe(`/circles/${slug}/place`)
  expect((await zoe.get(path)).status).toBe(403)
  await zoe.get(`/circles/${slug}/place`)
  await zoe.submit({})
  expect(zoe.text()).toContain('Kies ja of nee')
  await zoe.submit({ answer: 'yes' })
  expect(zoe.html).toContain('Fijn dat je erbij bent')
  expect(await seatsOf(id)).toContainEqual({
    name: 'Zoë de Wit',
    role: 'host',
    taken: true,
    email: 'zoe@example.org',
  })
  expect((await zoe.get(path)).status).toBe(200)
  expect((await zoe.get(`/circles/${slug}/place`)).status).toBe(404)
})

test('addresses that are pasted are looked over row by row, and what was typed stays where it cannot be read', async () => {
  const { id, host, path } = await house()
  await host.get(path)
  await host.submit({ pasted: ' ;; ' })
  expect(host.status).toBe(422)
  await host.submit({ pasted: '"Wit, Zoë de" <zoe.p@example.org>, Bo <bo>, jan.p@example.org; Meneer Bos' })
  expect(host.text()).toContain('2 mensen nodig je uit')
  expect(host.text()).toContain('Dit is geen heel mailadres.')
  expect(host.text()).toContain('De naam is leeg.')
  expect(await seatsOf(id)).toEqual([])
  await invite(host)
  expect(await seatsOf(id)).toEqual([
    { name: 'Meneer Bos', role: 'member', taken: false, email: null },
    { name: 'Wit, Zoë de', role: 'member', taken: false, email: 'zoe.p@example.org' },
  ])
  await host.get(path)
  await host.upload({ pasted: 'Bo <bo.p@example.org>' }, { file: Buffer.from('naam\nJan\n') })
  expect([host.status, host.form().values.pasted]).toEqual([422, 'Bo <bo.p@example.org>'])
})

test('who says no has no place, and nothing else happens', async () => {
  const { id, slug, host, path } = await house()
  const person = await makePerson(world, 'Bo', 'bo.no@example.org')
  await invite(await send(host, 'naam;mail\nBo;BO.no@example.org\n', path))
  const bo = await world.as(person)
  expect((await bo.get('/mine')).text()).toContain('Er is een plek voor je')
  await bo.get(`/circles/${slug}/place`)
  await bo.submit({ answer: 'no' })
  expect(await seatsOf(id)).toEqual([])
})

test('hats, diagnoses and numbers are left out, with a reason, and never kept', async () => {
  const { host, path } = await house()
  await send(
    host,
    'wie;Cliënt of naaste;Diagnose;BSN;Geboortedatum;mail\nBo;geheime naaste;x;123;1-1-1940;bo.hat@example.org\n',
    path,
  )
  const text = host.text()
  expect(host.path).toMatch(/columns$/)
  for (const sentence of [
    'zegt diegene zelf, of niet',
    'hoort niet in een lijst',
    'nergens voor nodig',
    'hoeven we niet te weten',
  ])
    expect(text).toContain(sentence)
  expect(text).not.toContain('geheime naaste')
  await host.submit({ 'column-0': 'name', 'column-1': 'role' })
  expect(host.text()).toContain('1 mens nodig je uit')
  expect(host.text()).not.toContain('geheim')
})

test('the same list again: who sits here gets no second place, whatever is chosen', async () => {
  const { id, host, path } = await house()
  const list = 'naam;mail\nBo;bo.twice@example.org\nJan;\n'
  await invite(await send(host, list, path))
  const once = await seatsOf(id)
  await send(host, list, path)
  expect(host.text()).toContain('1 naam staat al in deze kring')
  await invite(host)
  expect(host.status).toBe(422)
  expect(host.text()).toContain('Kies wat we met deze namen doen')
  await invite(host, { named: 'ask' })
  expect(await seatsOf(id)).toEqual(once)
  expect((await letters(world)).filter(({ recipient }) => recipient === 'bo.twice@example.org')).toHaveLength(
    1,
  )
})

test('an address that has an account or a seat elsewhere looks the same as one that has none', async () => {
  const { host, path } = await house()
  const other = await house()
  const known = await makePerson(world, 'Zus van iemand', 'known@example.org')
  await makeSeat(world, other.id, known)
  const answer = async (at: string, who: Browserless, mail: string) => {
    await invite(await send(who, `naam;mail\nSamira;${mail}\n`, at))
    return who.text()
  }
  expect(await answer(path, host, 'known@example.org')).toEqual(
    await answer(other.path, other.host, 'unknown@example.org'),
  )
})

test('two hosts at once: everybody is invited once', async () => {
  const { id, host, path } = await house()
  const other = await hostOf(id)
  for (const one of [host, other]) await send(one, 'naam;mail\nBo;bo.both@example.org\nJan;\n', path)
  await Promise.all([host, other].map((one) => invite(one)))
  expect((await seatsOf(id)).map(({ name }) => name)).toEqual(['Bo', 'Jan'])
})

test('undone: who did not answer has no place and no account, gets no letter, and who said yes stays', async () => {
  const { id, slug, host, path } = await house()
  const stays = await makePerson(world, 'Blijft', 'stays@example.org')
  await invite(
    await send(host, 'naam;mail\nBlijft;stays@example.org\nGaat;goes@example.org\nPapier;\n', path),
  )
  const here = host.path
  const answering = await (await world.as(stays)).get(`/circles/${slug}/place`)
  await answering.submit({ answer: 'yes' })
  await host.get(here)
  await host.submit({})
  expect(host.text()).toContain('Wie ja zei, blijft')
  expect((await seatsOf(id)).map(({ name }) => name)).toEqual(['Blijft'])
  expect(await world.sql("select from people.person where email = 'goes@example.org'")).toEqual([])
  expect(await world.sql("select from people.person where email = 'stays@example.org'")).toHaveLength(1)
})

test('a letter that waits is not sent once the list is taken back', async () => {
  const { id, host, path } = await house()
  await invite(await send(host, 'naam;mail\nLaat;late@example.org\n', path))
  await world.app.drained()
  await world.sql(
    'update circles.imported_seat set letter_at = null where import_id in (select id from circles.import where circle_id = $1)',
    [id],
  )
  const [job] = await world.sql<{ import: string }>(
    'select id as import from circles.import where circle_id = $1',
    [id],
  )
  await host.submit({})
  const before = (await letters(world)).length
  await world.sql("insert into platform.outbox (fact, ids) values ('circles.people-invited', $1)", [
    { import: job?.import, by: '' },
  ])
  expect(await letters(world)).toHaveLength(before)
})

test('who has no address gets a card, and says yes with its code', async () => {
  const { id, host, path } = await house()
  await invite(await send(host, 'naam;mail\nMeneer Bos;\nBo;bo.card@example.org\n', path))
  const cards = host.links().find((link) => link.endsWith('/cards')) ?? ''
  await host.get(cards)
  expect(host.text()).toContain('Meneer Bos')
  await host.submit({})
  expect(host.text()).not.toContain('Voor Bo ')
  const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(host.text())?.[0] ?? ''
  const bos = await world.visitor().get('/i')
  await bos.submit({ code })
  expect(bos.text()).toContain('Een plek voor je in De Boomgaard')
  await bos.submit({ answer: 'yes' })
  expect(bos.path).toBe('/')
  expect(await seatsOf(id)).toContainEqual({ name: 'Meneer Bos', role: 'member', taken: true, email: null })
  expect((await host.get(cards)).text()).toContain('Iedereen op deze lijst')
  expect((await (await hostOf(id, 'member')).get(cards)).status).toBe(404)
})

test('letters are handed to the post in batches, each once', async () => {
  const { id, host, path } = await house()
  const rows = Array.from({ length: 130 }, (_, i) => `Mens ${i};batch-${i}@example.org`)
  await invite(await send(host, `naam;mail\n${rows.join('\n')}\n`, path))
  const left = () =>
    world.sql(
      `select from circles.imported_seat i join circles.seat s on s.id = i.seat_id
       where s.circle_id = $1 and i.letter_at is null`,
      [id],
    )
  while ((await left()).length > 0) await sleep(50)
  const jobs = await world.sql<{ seat: string }>(
    `select j.data -> 'ids' ->> 'seat' as seat from pgboss.job j join circles.seat s on s.id::text = j.data -> 'ids' ->> 'seat'
     where j.data ->> 'kind' = 'circles.place-offered' and s.circle_id = $1`,
    [id],
  )
  expect([jobs.length, new Set(jobs.map(({ seat }) => seat)).size]).toEqual([130, 130])
})

test('the database itself refuses a seat that is not one’s own, and who is no host', async () => {
  const { id, host, path } = await house()
  await invite(await send(host, 'naam;mail\nBo;bo.raw@example.org\n', path))
  const [seat] = await world.sql<{ id: string }>(
    "select id from circles.seat where circle_id = $1 and name = 'Bo'",
    [id],
  )
  const token = (await hostOf(id, 'member')).cookie('kampvuur_session')
  const attempt = (call: string, values: unknown[]) =>
    world.app.house.database.write(token, ({ db }) =>
      db
        .selectNoFrom((eb) =>
          eb
            .fn(
              call,
              values.map((value) => eb.val(value)),
            )
            .as('done'),
        )
        .execute(),
    )
  await expect(attempt('circles.answer_place', [seat?.id, true])).rejects.toMatchObject({ code: '42501' })
  await expect(attempt('circles.invite_people', [crypto.randomUUID(), id, '{}', '[]'])).rejects.toMatchObject(
    { code: '42501' },
  )
  await expect(attempt('circles.undo_invited', [crypto.randomUUID()])).rejects.toMatchObject({
    code: '42501',
  })
})
