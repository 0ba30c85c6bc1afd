import { afterAll, beforeAll, expect, test } from 'vitest'
import { letters, makePerson } from '../../../../tests/support/application.ts'
import {
  agreements,
  ask,
  linkFor,
  makeWorld,
  startFire,
  startReadyFire,
  type World,
} from './testing/world.ts'

let world: World
let id: string
beforeAll(async () => {
  world = await makeWorld()
  id = await startReadyFire(world)
})
afterAll(() => world?.test.close())

const seatOf = async (seatId: string) =>
  (await world.test.sql('select * from circles.seat where id = $1', [seatId]))[0] as Record<string, unknown>
const invitationOf = async (seatId: string) =>
  (await world.test.sql('select * from dialogues.invitation where seat_id = $1', [seatId]))[0] as Record<
    string,
    unknown
  >

test('somebody opens an invitation with its link, says maybe, changes their mind, and says what they need', async () => {
  const seat = await ask(world, id, { name: 'mevrouw Van Beek' })
  const { long } = await linkFor(world, id, seat)
  const guest = world.test.visitor()
  await guest.get(`/i/${long}`)
  expect(guest.path).toBe('/invitation')
  for (const text of [
    'Toos Wagenaar',
    'Zomerhek',
    'De huiskamer',
    'mevrouw Van Beek',
    agreements.passOnTo,
    agreements.confidantPhone,
  ]) {
    expect(guest.text()).toContain(text)
  }
  await guest.submit({})
  expect(guest.status).toBe(422)
  expect(guest.text()).toContain('Kies ja, misschien of nee')
  await guest.submit({ answer: 'maybe' })
  expect(guest.text()).toContain('Je zei misschien')
  expect(await seatOf(seat)).toMatchObject({ taken_at: null })
  await guest.submit({ answer: 'yes', needs: 'Een stoel <b>waar ik</b> zelf uit kom 🪑' })
  expect(guest.text()).toContain('Je zei ja')
  expect((await seatOf(seat)).taken_at).not.toBeNull()
  const again = world.test.visitor()
  await again.get(`/i/${long}`)
  expect(again.text()).toContain('Een stoel <b>waar ik</b> zelf uit kom 🪑')
  await again.submit({ answer: 'no' })
  expect(await seatOf(seat)).toMatchObject({ taken_at: null })
  expect(await invitationOf(seat)).toMatchObject({ answer: 'no' })
})

test('the short code of a card opens it too, typed as people type', async () => {
  const seat = await ask(world, id, { name: 'Jannie' })
  const { toos, test } = world
  await toos.get(`/dialogues/${id}/people/${seat}`)
  await toos.submit({}, `/dialogues/${id}/people/cards`)
  expect(toos.status).toBe(200)
  expect(toos.answer?.headers.get('cache-control')).toBe('no-store')
  expect(toos.text()).toContain('Voor Jannie')
  expect(toos.html).toMatch(/<svg class="kv-qr"/)
  const [, short = ''] = /kv-invitation-card__code">([0-9A-Z-]+)</.exec(toos.html) ?? []
  const guest = test.visitor()
  await guest.get('/i')
  await guest.submit({ code: ` ${short.toLowerCase().replaceAll('0', 'o').replace('-', ' ')} ` })
  expect(guest.path).toBe('/invitation')
  expect(guest.text()).toContain('Jannie')
})

test('a card form that is sent twice gives one working card', async () => {
  const seat = await ask(world, id, { name: 'Marcel' })
  const { toos, test } = world
  await toos.get(`/dialogues/${id}/people/${seat}`)
  const action = `/dialogues/${id}/people/${seat}/link`
  const { values } = toos.form(action)
  await toos.post(action, values)
  const [, first] = /\/i\/([0-9A-Z]{26})/.exec(toos.html) ?? []
  await toos.post(action, values)
  const [, second] = /\/i\/([0-9A-Z]{26})/.exec(toos.html) ?? []
  expect(second).toBe(first)
  const [{ count } = { count: '' }] = await test.sql<{ count: string }>(
    'select count(*) from circles.seat_code where seat_id = $1',
    [seat],
  )
  expect(count).toBe('1')
  expect((await test.visitor().get(`/i/${second}`)).path).toBe('/invitation')
})

test('an unknown code, a mistyped one and one that was taken back sound the same', async () => {
  const { toos, test } = world
  const seat = await ask(world, id, { name: 'Kevin' })
  const { long, short } = await linkFor(world, id, seat)
  const inside = test.visitor()
  await inside.get(`/i/${long}`)
  await toos.get(`/dialogues/${id}/people/${seat}`)
  await toos.submit({}, `/dialogues/${id}/people/${seat}/take-back`)
  expect(toos.text()).not.toContain('Kevin')
  const guest = test.visitor()
  const said: string[] = []
  for (const code of [long, short, '0'.repeat(26), '0'.repeat(10)]) {
    await guest.get(`/i/${code}`)
    expect(guest.status).toBe(404)
    said.push(guest.text())
  }
  expect(new Set(said).size).toBe(1)
  await guest.submit({ code: 'ABCDE-ABCDE' })
  expect(guest.status).toBe(404)
  expect(guest.form().values.code).toBe('ABCDE-ABCDE')
  await inside.get('/invitation')
  expect(inside.text()).not.toContain('Kevin')
  expect(inside.html).toContain('name="code"')
})

test('a pasted book, an empty field or a script is no code, and breaks nothing', async () => {
  const { test } = world
  const guest = test.visitor()
  for (const code of ['', 'x'.repeat(1_000_000), '<script>alert(1)</script>', '🔥🔥🔥', '%00']) {
    await guest.get('/i')
    await guest.submit({ code })
    expect(guest.status).toBe(404)
    expect(guest.html.length).toBeLessThan(30_000)
  }
  const signedIn = await test.as(await makePerson(test, 'Iris'))
  await signedIn.get('/i')
  await signedIn.post(`/i/${'A'.repeat(200)}`, { ...signedIn.form().values })
  expect(signedIn.status).toBe(404)
})

test('failed codes are limited, right ones are not, and a scanned card always opens', async () => {
  const { test } = world
  const seat = await ask(world, id, { name: 'Fatma' })
  const { long, short } = await linkFor(world, id, seat)
  await test.sql('delete from platform.failed_guess')
  const home = test.visitor()
  for (let i = 0; i < 35; i += 1) expect((await home.get(`/i/${short}`)).status).toBe(200)
  const stranger = test.visitor()
  await stranger.get('/i')
  for (let i = 0; i < 30; i += 1) await stranger.submit({ code: `WRONG-${String(i).padStart(5, '0')}` })
  expect(stranger.status).toBe(404)
  await stranger.get('/i')
  await stranger.submit({ code: short })
  expect(stranger.status).toBe(429)
  expect((await stranger.get(`/i/${long}`)).path).toBe('/invitation')
  await test.sql('delete from platform.failed_guess')
})

test('by mail: a link and what to expect, one letter for each, never what was said', async () => {
  const { toos, test } = world
  const fire = await startReadyFire(world, { title: 'Vrijdag om vijf' })
  const first = await ask(world, fire, { name: 'Naima', email: 'naima@voorbeeld.example' })
  await ask(world, fire, { name: 'Bert', email: 'bert@voorbeeld.example', partnerOf: 'Zorgkantoor' })
  await ask(world, fire, { name: 'Zonder mail' })
  await toos.get(`/dialogues/${fire}/people`)
  const { values } = toos.form(`/dialogues/${fire}/people/mail`)
  await Promise.all([
    toos.post(`/dialogues/${fire}/people/mail`, values),
    (
      await test.as(world.toosId).then((same) => {
        same.setCookie('kampvuur_visitor', toos.cookie('kampvuur_visitor') ?? '')
        return same
      })
    ).post(`/dialogues/${fire}/people/mail`, values),
  ])
  const sent = await letters(test)
  expect(sent.map(({ recipient }) => recipient).sort()).toEqual([
    'bert@voorbeeld.example',
    'naima@voorbeeld.example',
  ])
  const body = sent.find(({ recipient }) => recipient.startsWith('naima'))?.body ?? ''
  for (const text of [
    'Toos Wagenaar',
    'De huiskamer',
    '14:00',
    agreements.confidantPhone,
    'Bert van Zorgkantoor',
    'Niets gaat de kring uit zonder jouw ja',
  ]) {
    expect(body).toContain(text)
  }
  const [, code] = /\/i\/([0-9A-Z]{26})/.exec(body) ?? []
  const guest = test.visitor()
  await guest.get(`/i/${code}`)
  expect(guest.text()).toContain('Naima')
  // Guests from partner bodies are named to everyone beforehand.
  expect(guest.text()).toContain('Bert van Zorgkantoor')
  expect(guest.text()).not.toContain('Zonder mail')
  expect((await invitationOf(first)).mailed_at).not.toBeNull()
  const jobs = JSON.stringify(await test.sql('select data from pgboss.job'))
  const audit = JSON.stringify(await test.sql('select * from platform.audit_entry'))
  for (const secret of ['naima@', 'Vrijdag om vijf', code ?? '?']) {
    expect(jobs + audit + test.logged.join()).not.toContain(secret)
  }
})

test('what somebody needs and where mail goes are sealed, and only those who prepare read the list', async () => {
  const seat = await ask(world, id, { name: 'Henk', email: 'henk@voorbeeld.example' })
  const { long } = await linkFor(world, id, seat)
  const henk = world.test.visitor()
  await henk.get(`/i/${long}`)
  await henk.submit({ answer: 'yes', needs: 'Iemand die mij ophaalt' })
  const dump = JSON.stringify(
    await world.test.sql('select encode(needs, $1), encode(email, $1) from dialogues.invitation', ['escape']),
  )
  expect(dump).not.toContain('ophaalt')
  expect(dump).not.toContain('henk@')
  await world.toos.get(`/dialogues/${id}/people`)
  expect(world.toos.text()).toContain('Iemand die mij ophaalt')
  const other = world.test.visitor()
  const { long: otherCode } = await linkFor(world, id, await ask(world, id, { name: 'Gast' }))
  await other.get(`/i/${otherCode}`)
  expect(other.html).not.toContain('ophaalt')
  expect((await other.get(`/dialogues/${id}/people`)).status).toBe(403)
  expect((await other.get(`/dialogues/${id}/people/${seat}`)).status).toBe(403)
})

test('who said yes to facilitating comes to the preparers’ pages with their invitation, until they say no', async () => {
  const { toos, test } = world
  const fire = await startReadyFire(world)
  await toos.get(`/dialogues/${fire}/prepare/facilitator`)
  await toos.submit({ who: 'other', name: 'Daan Kuiper', email: 'daan@voorbeeld.example', contactPhone: '' })
  await toos.get(`/dialogues/${fire}/people`)
  await toos.submit({}, `/dialogues/${fire}/people/mail`)
  const letter = (await letters(test)).find(({ recipient }) => recipient === 'daan@voorbeeld.example')
  expect(letter?.body).toContain('begeleiden')
  const [, code] = /\/i\/([0-9A-Z]{26})/.exec(letter?.body ?? '') ?? []
  const daan = test.visitor()
  await daan.get(`/i/${code}`)
  expect(daan.text()).toContain('jou is gevraagd dit gesprek te begeleiden')
  expect(daan.links()).not.toContain(`/dialogues/${fire}/prepare`)
  expect((await daan.get(`/dialogues/${fire}/people`)).status).toBe(403)
  await daan.get('/invitation')
  await daan.submit({ answer: 'yes' })
  expect(daan.links()).toContain(`/dialogues/${fire}/prepare`)
  expect((await daan.get(`/dialogues/${fire}/prepare`)).status).toBe(200)
  await daan.get(`/dialogues/${fire}/people`)
  await daan.submit({ name: 'Iemand van Daan' })
  expect(daan.text()).toContain('Iemand van Daan')
  await daan.get('/invitation')
  await daan.submit({ answer: 'no' })
  expect((await daan.get(`/dialogues/${fire}/people`)).status).toBe(403)
})

test('nothing goes out before the agreements are complete, and nobody can be asked by who does not prepare', async () => {
  const { toos } = world
  const fire = await startFire(world)
  const seat = await ask(world, fire, { name: 'Esther', email: 'esther@voorbeeld.example' })
  for (const action of ['mail', 'cards', `${seat}/link`]) {
    await toos.get(`/dialogues/${fire}/people${action.includes('/') ? `/${seat}` : ''}`)
    await toos.submit({}, `/dialogues/${fire}/people/${action}`)
    expect(toos.status).toBe(422)
    expect(toos.text()).toContain('Vul eerst de afspraken aan')
  }
  const [{ count } = { count: '' }] = await world.test.sql<{ count: string }>(
    'select count(*) from circles.seat_code where seat_id = $1',
    [seat],
  )
  expect(count).toBe('0')
})

test('a seat of another fire cannot be reached through one’s own', async () => {
  const { toos } = world
  const other = await startReadyFire(world)
  const seat = await ask(world, other, { name: 'Elders' })
  expect((await toos.get(`/dialogues/${id}/people/${seat}`)).status).toBe(404)
  await toos.get(`/dialogues/${other}/people/${seat}`)
  const { values } = toos.form(`/dialogues/${other}/people/${seat}/take-back`)
  await toos.post(`/dialogues/${id}/people/${seat}/take-back`, values)
  expect(toos.status).toBe(404)
})

test('who prepares writes down what somebody let know by telephone; a second editor sees both', async () => {
  const { toos, test } = world
  const seat = await ask(world, id, { name: 'meneer Bos' })
  const second = await test.as(world.toosId)
  await second.get(`/dialogues/${id}/people/${seat}`)
  await toos.get(`/dialogues/${id}/people/${seat}`)
  await toos.submit({ answer: 'yes', needs: 'Aan de linkerkant zitten' }, `/dialogues/${id}/people/${seat}`)
  expect(await invitationOf(seat)).toMatchObject({ answer: 'yes' })
  expect((await seatOf(seat)).taken_at).not.toBeNull()
  await second.submit({ needs: 'Vervoer' }, `/dialogues/${id}/people/${seat}`)
  expect(second.status).toBe(409)
  expect(second.text()).toContain('Aan de linkerkant zitten')
  expect(second.form(`/dialogues/${id}/people/${seat}`).values.needs).toContain('Vervoer')
})

test('going back and putting another name on the list puts that name on it too', async () => {
  const { toos } = world
  await toos.get(`/dialogues/${id}/people`)
  const { values } = toos.form()
  await toos.post(`/dialogues/${id}/people`, { ...values, name: 'Eerste' })
  await toos.post(`/dialogues/${id}/people`, { ...values, name: 'Tweede' })
  await toos.post(`/dialogues/${id}/people`, { ...values, name: 'Tweede' })
  const names = [...toos.html.matchAll(/kv-invited__name"[^>]*>([^<]*)</g)].map(([, name]) => name)
  expect(names.filter((name) => name === 'Eerste' || name === 'Tweede')).toEqual(['Eerste', 'Tweede'])
})

test('somebody who is signed in is asked whose invitation it is, and can keep it with their account', async () => {
  const { test } = world
  const seat = await ask(world, id, { name: 'Noor' })
  const { long } = await linkFor(world, id, seat)
  const noorId = await makePerson(test, 'Noor van Velzen')
  const noor = await test.as(noorId)
  await noor.get(`/i/${long}`)
  expect(noor.text()).toContain('Je bent ingelogd als Noor van Velzen')
  expect(await seatOf(seat)).toMatchObject({ person_id: null })
  await noor.submit({}, `/i/${long}`)
  expect(noor.path).toBe(`/dialogues/${id}`)
  await noor.submit({ answer: 'yes' })
  expect(await invitationOf(seat)).toMatchObject({ answer: 'yes' })
  expect(await seatOf(seat)).toMatchObject({ person_id: noorId })
  // The code opens nothing any more; the account does.
  expect((await test.visitor().get(`/i/${long}`)).status).toBe(404)
  const helper = await test.as(await makePerson(test, 'Helper'))
  const { long: other } = await linkFor(world, id, await ask(world, id, { name: 'Buurman' }))
  await helper.get(`/i/${other}`)
  await helper.submit({}, '/i')
  expect(helper.path).toBe('/invitation')
  expect(helper.text()).toContain('Buurman')
})

test('the pages ask the database the same number of questions however many people there are', async () => {
  const { queryCount } = await import('../../../platform/database/connect.ts')
  const { toos } = world
  const fire = await startReadyFire(world)
  await ask(world, fire, { name: 'Een' })
  const count = async (path: string) => {
    const before = queryCount.value
    await toos.get(path)
    return queryCount.value - before
  }
  const paths = [
    `/dialogues/${fire}`,
    `/dialogues/${fire}/prepare`,
    `/dialogues/${fire}/people`,
    `/dialogues/${fire}/kit`,
  ]
  // The first look is noted, the next ones of that quarter of an hour are not.
  for (const path of paths) await toos.get(path)
  const few = []
  for (const path of paths) few.push(await count(path))
  for (let i = 0; i < 8; i += 1)
    await ask(world, fire, { name: `Gast ${i}`, partnerOf: i % 2 ? 'Zorgkantoor' : '' })
  const many = []
  for (const path of paths) many.push(await count(path))
  expect(many).toEqual(few)
  expect(Math.max(...few)).toBeLessThanOrEqual(14)
})

test('where somebody came in by themselves, nobody gets another card or link', async () => {
  const { toos, test } = world
  const seat = await ask(world, id, { name: 'Aaltje', email: 'aaltje@voorbeeld.example' })
  await toos.get(`/dialogues/${id}/people/${seat}`)
  const action = `/dialogues/${id}/people/${seat}/link`
  const { values } = toos.form(action)
  await test.sql(
    `insert into platform.session (token_hash, seat_id, scope, method, ends_at) values ($1, $2, 'room', 'test', now() + interval '1 hour')`,
    [Buffer.from(seat), seat],
  )
  await toos.post(action, values)
  expect(toos.status).toBe(422)
  expect(toos.html).not.toMatch(/\/i\/[0-9A-Z]{26}/)
  await toos.get(`/dialogues/${id}/people/${seat}`)
  expect(toos.text()).toContain('Aaltje is zelf al binnengekomen')
  await toos.get(`/dialogues/${id}/people`)
  await toos.submit({}, `/dialogues/${id}/people/cards`)
  expect(toos.text()).not.toContain('Voor Aaltje')
})

test('of two who were there without a telephone nobody sees which one spoke: no card or link, no account, for either', async () => {
  const { toos, test } = world
  const seats = [await ask(world, id, { name: 'Cor' }), await ask(world, id, { name: 'Dirk' })]
  const links = [await linkFor(world, id, seats[0] ?? ''), await linkFor(world, id, seats[1] ?? '')]
  await test.sql('update circles.seat set came_at = now(), seen_there = true where id = any($1)', [seats])
  const key = 'select sealing_key_id from circles.seat where id = $1'
  await test.sql(
    `with said as (insert into contributions.contribution (id, circle_id, organisation_id, state)
       select gen_random_uuid(), d.circle_id, d.organisation_id, 'confirmed' from dialogues.dialogue d where d.id = $2
       returning id),
     version as (insert into contributions.contribution_version (contribution_id, number, body, sealing_key_id,
       written_by_seat_id) select id, 1, '', (${key}), $1 from said)
     insert into contributions.speaker (contribution_id, speaker_seat_id, way) select id, $1, 'own-device' from said`,
    [seats[0], id],
  )
  const pages: string[] = []
  for (const [i, seat] of seats.entries()) {
    await toos.get(`/dialogues/${id}/people/${seat}`)
    pages.push(toos.text().replaceAll(/Cor|Dirk/g, 'Iemand'))
    const other = await test.as(await makePerson(test, 'Neef'))
    await other.get(`/i/${links[i]?.long}`)
    await other.submit({})
    pages.push(`${other.status} ${other.text().replaceAll(/Cor|Dirk/g, 'Iemand')}`)
  }
  expect(pages.slice(2)).toEqual(pages.slice(0, 2))
  const taken = await test.sql('select id from circles.seat where id = any($1) and person_id is not null', [
    seats,
  ])
  expect(taken).toEqual([])
})
