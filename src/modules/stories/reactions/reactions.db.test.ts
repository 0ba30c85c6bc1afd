// Covers: src/modules/stories, src/modules/circles, src/modules/people, src/modules/contributions, src/modules/dialogues, src/modules/action-teams, src/modules/movements, src/modules/introductions
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { refusing } from '../../../../tests/support/refusing.ts'
import { connect } from '../../../platform/database/connect.ts'
import { readBy } from './read-by.ts'
import { tellHostsOfReactions } from './tell-hosts.ts'

let world: TestApplication
let movement: string
let mina: Browserless
let number = 0
let story: string
let address: string
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
})
afterAll(() => world.close())
beforeEach(async () => {
  number += 1
  const id = await makePerson(world, 'Mina', `mina${number}@voorbeeld.example`)
  await makeSeat(world, movement, id)
  mina = await world.as(id)
  await mina.get('/write/new')
  await mina.submit({ kind: 'story', place: movement })
  story = mina.path.split('/')[2] ?? ''
  await mina.submit({ title: 'De soep', body: 'Er was soep.' }, `/write/${story}`)
  await mina.get(`/write/${story}/publish`)
  await mina.submit({ audience: 'everyone' })
  address = mina.path
})
const said = () => `Mag ik het recept ${number}?`
/** Each test sends from an address of its own: how much is sent from one is counted. */
async function sent(fields: Record<string, string> = {}, sender = world.visitor(`192.0.2.${number}`)) {
  await sender.get(`${address}/react`)
  await sender.submit({ words: said(), ...fields }, `${address}/react`)
  return sender
}
const own = () => `/write/${story}/reactions`
const reads = async (path = address) => (await world.visitor().get(path)).text().includes(said())
async function act(verb: 'answer' | 'stand' | 'aside', fields: Record<string, string> = {}) {
  await mina.get(own())
  const [row] = await world.sql<{ id: string }>(
    "select id from stories.reaction where story_id = $1 and step <> 'aside'",
    [story],
  )
  await mina.submit(fields, `${own()}/${row?.id}/${verb}`)
}

/** One that came on a day of its own. */
async function lay(which: number, step: 'lies' | 'answered' | 'stands') {
  const { sealing, clock } = world.app.house
  const key = sealing.newKey(clock)
  await world.app.house.database.write(undefined, ({ db }) =>
    db.insertInto('platform.sealing_key').values(key.row).execute(),
  )
  await world.sql(
    `insert into stories.reaction (id, story_id, sealing_key_id, content, mail, locale, may_stand, step, sent_on)
     values (gen_random_uuid(), $1, $2, $3, $4, 'nl', true, $5, date '2026-01-01' + $6::integer)`,
    [
      ...[story, key.row.id, key.seal(JSON.stringify({ words: `Zin ${which}.`, name: '' }))],
      ...[key.seal('bea@voorbeeld.example'), step, which],
    ],
  )
}

test('what somebody says goes to who wrote it and to nobody else, and they hear that it lies there', async () => {
  await sent({ name: 'Bea' })
  expect(await reads()).toBe(false)
  expect((await mina.get(own())).text()).toContain(said())
  for (const page of ['/mine', '/answers']) {
    await mina.get(page)
    expect([
      mina.links().includes(own()),
      mina.text().includes('Bij “De soep” vroeg of zei iemand iets'),
    ]).toEqual([true, true])
  }
  expect((await mina.get('/write')).links()).toContain(own())
  await mina.get(`/write/${story}`)
  expect(mina.text()).toContain('Er ligt iets voor je.')
  const other = await world.as(await makePerson(world, 'Kees'))
  expect((await other.get('/mine')).text()).not.toContain('De soep')
  expect((await other.once('GET', own())).status).toBe(404)
  const [row] = await world.sql<{ content: Buffer }>(
    'select content from stories.reaction where story_id = $1',
    [story],
  )
  expect(row?.content.includes('recept')).toBe(false)
  const letter = (await letters(world)).find(
    ({ recipient }) => recipient === `mina${number}@voorbeeld.example`,
  )
  expect([letter?.body.includes(own()), letter?.body.includes('recept')]).toEqual([true, false])
})

test('in what waits for a movement it stands for a host who may read it, and for no other', async () => {
  const host = async (name: string) => {
    const id = await makePerson(world, name, `${name.toLowerCase()}${number}@voorbeeld.example`)
    await makeSeat(world, movement, id, 'host')
    return world.as(id)
  }
  const ria = await host('Ria')
  const waiting = async () => (await ria.get('/circles/beweging/waiting')).links()
  await sent()
  expect(await waiting()).not.toContain(own())
  expect((await ria.get('/mine')).links()).not.toContain(own())
  expect(ria.text()).not.toContain('De soep')
  // What nobody with an account wrote is for who looks after the movement.
  await world.sql('update stories.writer set person_id = null where story_id = $1', [story])
  expect(await waiting()).toContain(own())
  await world.sql("update stories.reaction set step = 'answered' where story_id = $1", [story])
  expect(await waiting()).not.toContain(own())
})

test('the letter names what everybody may read, and whom to call at the movement of the story', async () => {
  const sister = await makeCircle(world, {
    kind: 'movement',
    name: 'Wij blijven',
    slug: `wij-blijven-${number}`,
  })
  const call = (phone: string, id: string) =>
    world.sql('update circles.circle set contact_phone = $1 where id = $2', [phone, id])
  await call('085 000 00 11', movement)
  await call('085 000 00 22', sister)
  await world.sql('update stories.published set movement_id = $1 where story_id = $2', [sister, story])
  await sent()
  const last = async () =>
    (await letters(world)).filter(({ recipient }) => recipient === `mina${number}@voorbeeld.example`).at(-1)
      ?.body ?? ''
  const open = await last()
  expect(['“De soep”', '085 000 00 22', '085 000 00 11'].map((said) => open.includes(said))).toEqual([
    ...[true, true, false],
  ])
  await world.sql("update stories.published set audience = 'movement' where story_id = $1", [story])
  const toos = await makePerson(world, 'Toos', `toos${number}@voorbeeld.example`)
  await makeSeat(world, sister, toos)
  await sent({ words: 'Nog iets.' }, await world.as(toos))
  const closed = await last()
  expect([closed === open, closed.includes('De soep')]).toEqual([false, false])
})

test('a writer answers by letter where there is an address, which nobody reads', async () => {
  const wrong = await sent({ mail: 'bea@huis' })
  expect([wrong.status, wrong.text()]).toEqual([422, expect.stringContaining('Dit is geen heel mailadres.')])
  await sent({ mail: 'bea@voorbeeld.example' })
  expect((await mina.get(own())).text()).not.toContain('bea@voorbeeld.example')
  await act('answer', { answer: '' })
  expect(mina.status).toBe(422)
  await act('answer', { answer: 'Met kikkererwten.' })
  const letter = (await letters(world)).find(({ recipient }) => recipient === 'bea@voorbeeld.example')
  expect([letter?.body.includes('Met kikkererwten.'), letter?.body.includes('recept')]).toEqual([true, false])
  await expect(
    world.app.house.database.read(mina.cookie('kampvuur_session'), ({ db }) =>
      db.selectFrom('stories.reaction').select('mail').execute(),
    ),
  ).rejects.toThrow(/permission denied/)
})

test('an answer comes back to who left no address: with the code, and with an account among what is theirs', async () => {
  const sender = await sent()
  const back = sender.path
  await act('answer', { answer: 'Met zoete aardappel.' })
  expect([mina.status, mina.text().includes('Met zoete aardappel.')]).toEqual([200, true])
  expect((await sender.get(back)).text()).toContain('Dit is het antwoord Met zoete aardappel.')
  expect((await world.visitor().get(address)).text()).not.toContain('zoete aardappel')
  expect((await letters(world)).filter(({ body }) => body.includes('Met zoete aardappel.')).length).toBe(0)

  const kees = await world.as(await makePerson(world, 'Kees'))
  await world.sql('delete from stories.reaction where story_id = $1', [story])
  const own = (await sent({}, kees)).path
  await act('answer', { answer: 'Met linzen.' })
  expect((await kees.get('/mine')).text()).toContain('Er is een antwoord.')
  expect((await kees.get(own)).text()).toContain('Met linzen.')
})

test('that it was laid aside is not told by whether an answer comes by mail', async () => {
  const sender = await sent({ mail: 'bea@voorbeeld.example' })
  const before = (await sender.get(sender.path)).text()
  await act('aside')
  expect((await sender.get(sender.path)).text()).toBe(before)
})

test('an answer stands under the story where both said so, and nowhere else', async () => {
  await sent()
  await act('answer', { answer: 'Alleen voor jou.', below: 'yes' })
  const reader = world.visitor()
  expect((await reader.get(address)).text()).not.toContain('Alleen voor jou.')
  await world.sql('delete from stories.reaction where story_id = $1', [story])

  await sent({ stand: 'yes' })
  await act('answer', { answer: 'Dit was een brief.' })
  await act('stand')
  expect([await reads(), (await reader.get(address)).text().includes('Dit was een brief.')]).toEqual([
    ...[true, false],
  ])
  await world.sql('delete from stories.reaction where story_id = $1', [story])

  await sent({ stand: 'yes' })
  await act('answer', { answer: 'Met kikkererwten.', below: 'yes' })
  expect([await reads(), (await reader.get(address)).text().includes('Met kikkererwten.')]).toEqual([
    ...[true, true],
  ])
})

test('its sender reads what becomes of it as they chose, and where an answer comes', async () => {
  const alone = await sent()
  expect(alone.text()).toContain('Niemand anders leest het.')
  expect(alone.text()).toContain('Komt er een antwoord, dan lees je het hier.')
  const both = await sent({ stand: 'yes', mail: 'bea@voorbeeld.example' })
  expect(both.text()).toContain('Van jou mag het onder het verhaal staan.')
  expect(both.text()).toContain('Dan krijg je het ook in een mail.')
})

/** Who of these the database lets read what was sent to the story. */
async function letRead(people: Record<string, Browserless>) {
  const found: string[] = []
  for (const [name, one] of Object.entries(people)) {
    const rows = await world.app.house.database.read(one.cookie('kampvuur_session'), ({ db }) =>
      db.selectFrom('stories.reaction').select('id').where('story_id', '=', story).execute(),
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}

test('what the form and the thanks promise is who the database lets read', async () => {
  const jan = await makePerson(world, 'Jan')
  await makeSeat(world, movement, jan)
  const lotte = await makePerson(world, 'Lotte')
  await makeSeat(world, movement, lotte, 'host')
  const people = { mina, jan: await world.as(jan), lotte: await world.as(lotte) }
  const form = async () => (await world.visitor().get(`${address}/react`)).text()
  const sender = await sent({ stand: 'yes' })
  const thanks = async () => (await sender.get(sender.path)).text()

  expect(await letRead(people)).toEqual(['mina'])
  const link = async () => {
    // What is written past all rules lets go of no page that was kept.
    await world.sql("select platform.audit('test.done', 'test', null, null)")
    return (await world.visitor().get(address)).text()
  }
  expect(await link()).toContain('Vraag of zeg iets tegen wie dit schreef')
  expect(await form()).toContain('Dit gaat naar wie “De soep” schreef. Verder leest niemand het')
  expect(await thanks()).toContain('Het ligt bij wie het verhaal schreef. Niemand anders leest het.')

  // Another who writes it too, from before this house: they do not read it.
  await world.sql(
    "insert into stories.writer (id, story_id, name, place) values (gen_random_uuid(), $1, 'Opa', 2)",
    [story],
  )
  expect(await letRead(people)).toEqual(['mina'])
  expect(await form()).toContain('schreef en hier een account heeft.')
  expect(await thanks()).toContain('schreef en hier een account heeft.')

  // Nobody who wrote it has an account.
  await world.sql('update stories.writer set person_id = null where story_id = $1', [story])
  expect(await letRead(people)).toEqual(['lotte'])
  expect(await link()).toContain('Vraag of zeg iets tegen wie dit verhaal hier verzorgt')
  expect(await link()).not.toContain('tegen wie dit schreef')
  for (const told of [await form(), await thanks()]) {
    expect(told).toContain('heeft hier geen account')
    expect(told).toContain('de mensen die omkijken naar de beweging waar het vandaan komt')
    expect(told).not.toContain('als de schrijver dat wil')
    expect(told).not.toContain('Doet de schrijver dat')
  }
  expect((await people.lotte.get(own())).text()).toContain('Alleen wie omkijkt naar deze beweging, ziet dit.')

  // The movement is closed: nobody looks after it.
  await world.sql('update circles.circle set closed_on = $2 where id = $1', [movement, '2026-11-01'])
  try {
    expect(await letRead(people)).toEqual([])
    expect(await link()).not.toContain('Vraag of zeg iets')
    expect(await thanks()).toContain('Niemand leest het')
  } finally {
    await world.sql('update circles.circle set closed_on = null where id = $1', [movement])
  }
})

test('who looks after the movement hears once of all that came to stories that nobody with an account writes', async () => {
  const host = await makePerson(world, 'Anke', 'anke@voorbeeld.example')
  await makeSeat(world, movement, host, 'host')
  const posted = async () => {
    const found: string[] = []
    const worker = connect(world.database.worker, { max: 1 })
    await worker.write(undefined, ({ db }) =>
      tellHostsOfReactions.run({
        ...{ house: world.app.house, db, origin: world.origin },
        post: async ({ kind, ids }) => {
          if (ids.person === host) found.push(`${kind} ${ids.circle === movement}`)
        },
      }),
    )
    await worker.close()
    return found
  }
  await posted()
  await sent()
  expect(await posted()).toEqual([])
  await world.sql('update stories.writer set person_id = null where story_id = $1', [story])
  await sent({ words: 'En nog iets.' })
  expect(await posted()).toEqual(['stories.reactions-kept true'])
  expect(await posted()).toEqual([])
})

test('who reads what is sent is told to who may read the story, or sent something, and to nobody else', async () => {
  const told = async (token?: string) => world.app.house.database.read(token, ({ db }) => readBy(db, story))
  await world.sql('update stories.writer set person_id = null where story_id = $1', [story])
  expect(await told()).toBe('kept')
  await world.sql("update stories.published set audience = 'movement' where story_id = $1", [story])
  expect(await told()).toBe('nobody')
})

test('sent again after going back it is there once, and taken back it is not there again unasked', async () => {
  const sender = await sent()
  const first = sender.path
  await sent({}, sender)
  expect([sender.path, sender.text().includes('Dit heb je al gestuurd.')]).toEqual([first, true])
  await sent({ words: `${said()} En de soep?` }, sender)
  expect(sender.path).not.toBe(first)
  expect((await sent()).path).not.toBe(first)
  await sender.get(first)
  await sender.get(`${first}/take-back`)
  await sender.submit({}, `${first}/take-back`)
  await sent({}, sender)
  expect([sender.status, sender.form(`${address}/react`).values.words]).toEqual([422, said()])
})

test('it stands under the story where both want it, and is gone when it is laid aside or the story is withdrawn', async () => {
  await sent()
  await mina.get(own())
  expect(mina.html).not.toContain('/stand"')
  await act('aside')
  await sent({ stand: 'yes', name: 'Bea' })
  expect(await reads()).toBe(false)
  await act('stand')
  expect(await reads()).toBe(true)
  await mina.get(`/write/${story}/withdraw`)
  await mina.submit({})
  expect(await reads()).toBe(false)
  await world.app.house.database.read(undefined, async ({ db }) =>
    expect(
      await db.selectFrom('stories.reaction').select('id').where('story_id', '=', story).execute(),
    ).toEqual([]),
  )
})

test('what stands under a story is all to be read, so many to a page', async () => {
  for (let which = 1; which <= 51; which += 1) await lay(which, 'stands')
  const visitor = world.visitor()
  const shown = async (path: string) => (await visitor.get(path)).html.split('<blockquote').length - 1
  expect(await shown(address)).toBe(50)
  const [next] = visitor.links().filter((link) => link.includes('reactions='))
  expect(next).toBe(`${address}?reactions=2#reactions`)
  expect(visitor.text()).toMatch(/Zin 1\..*Zin 2\..*Zin 50\./)
  expect(await shown(`${address}?reactions=2`)).toBe(1)
  expect(visitor.text()).toContain('Zin 51.')
  expect(visitor.links()).toContain(`${address}#reactions`)
  expect(visitor.html).not.toContain('reactions=3')
  expect(await shown(`${address}?reactions=3`)).toBe(0)
  expect(visitor.links()).toContain(`${address}?reactions=2#reactions`)
})

test('who sent it without an account takes it back with the code, also from under the story', async () => {
  const sender = await sent({ stand: 'yes', name: 'Bea' })
  const back = sender.path
  expect(back).toMatch(/^\/react\/own\/[0-9A-Z]{26}$/)
  const printed = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(sender.text())?.[0] ?? ''
  await act('stand')
  const reader = world.visitor()
  expect((await reader.get(address)).text()).toContain(said())
  const later = world.visitor()
  await later.get('/share/code')
  await later.submit({ code: printed.toLowerCase() }, '/share/code')
  expect([later.path, later.text().includes('Het staat onder het verhaal.')]).toEqual([back, true])
  const [row] = await world.sql<{ key: string }>(
    'select sealing_key_id as key from stories.reaction where story_id = $1',
    [story],
  )
  // One tap takes nothing away: the words stand there once more first, with what goes and what nobody brings back.
  await later.get(back)
  expect(later.html).not.toContain(`action="${back}/take-back"`)
  await later.get(later.links().find((link) => link === `${back}/take-back`) ?? '')
  for (const there of [said(), 'Onder het verhaal staat het dan ook niet meer.', 'kan niemand terughalen'])
    expect(later.text()).toContain(there)
  expect(later.links()).toContain(back)
  expect((await reader.get(address)).text()).toContain(said())
  await later.submit({}, `${back}/take-back`)
  expect([later.path, later.text().includes('Het is weg, overal.')]).toEqual([address, true])
  expect((await reader.get(address)).text()).not.toContain(said())
  expect((await mina.get(own())).text()).not.toContain(said())
  expect((await reader.once('GET', back)).status).toBe(404)
  expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [row?.key])).toEqual([
    { wrapped: null },
  ])
})

test('who sent it with an account finds it among what is theirs, and nobody else can take it back', async () => {
  const kees = await world.as(await makePerson(world, 'Kees'))
  const back = (await sent({}, kees)).path
  await kees.get('/mine')
  expect([kees.links().includes(back), kees.text().includes('Bij “De soep”')]).toEqual([true, true])
  const other = await world.as(await makePerson(world, 'Joke'))
  expect((await other.get('/mine')).links()).not.toContain(back)
  expect((await other.once('GET', '/react/own/AAAAAAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404)
  await kees.get(back)
  await kees.get(`${back}/take-back`)
  await kees.submit({}, `${back}/take-back`)
  expect((await mina.get(own())).text()).not.toContain(said())
  expect((await kees.get('/mine')).links()).not.toContain(back)
})

test('that something was laid aside nobody tells its sender, and its writer has it no more', async () => {
  const sender = await sent({ stand: 'yes' })
  const before = (await sender.get(sender.path)).text()
  await act('aside')
  expect((await mina.get(own())).text()).not.toContain(said())
  await world.app.house.database.write(mina.cookie('kampvuur_session'), async ({ db }) => {
    const of = db.selectFrom('stories.reaction').select('id').where('story_id', '=', story)
    expect(await of.execute()).toEqual([])
    expect(
      (await db.updateTable('stories.reaction').set({ step: 'stands' }).executeTakeFirst()).numUpdatedRows,
    ).toBe(0n)
  })
  expect((await sender.get(sender.path)).text()).toBe(before)
  expect(await reads()).toBe(false)
  const its = sender.path
  await sender.get(`${its}/take-back`)
  await sender.submit({}, `${its}/take-back`)
  expect(
    await world.sql("select id from stories.reaction where story_id = $1 and step <> 'aside'", [story]),
  ).toEqual([])
})

test('with raw SQL nobody reads, settles or sends as somebody else what is not theirs', async () => {
  await sent()
  const kees = await makePerson(world, 'Kees')
  const token = (await world.as(kees)).cookie('kampvuur_session')
  await world.app.house.database.write(token, async ({ db }) => {
    const of = db.selectFrom('stories.reaction').select('id').where('story_id', '=', story)
    expect(await of.execute()).toEqual([])
    expect(
      (await db.updateTable('stories.reaction').set({ step: 'stands' }).executeTakeFirst()).numUpdatedRows,
    ).toBe(0n)
    expect((await db.deleteFrom('stories.reaction').executeTakeFirst()).numDeletedRows).toBe(0n)
  })
  const [row] = await world.sql<{ id: string; key: string }>(
    'select id, sealing_key_id as key from stories.reaction where story_id = $1',
    [story],
  )
  await expect(
    world.app.house.database.write(token, ({ db }) =>
      db
        .insertInto('stories.reaction')
        .values({
          ...{ id: crypto.randomUUID(), story_id: story, person_id: null, sealing_key_id: row?.key ?? '' },
          ...{ content: Buffer.from('x'), mail: null, locale: 'nl', may_stand: false, sent_on: '2026-11-26' },
        })
        .execute(),
    ),
  ).rejects.toThrow(/row-level security/)
})

test('however much was sent, a writer reaches all of it: what waits for an answer first, the latest first', async () => {
  for (let which = 1; which <= 60; which += 1) await lay(which, which <= 5 ? 'lies' : 'answered')
  await mina.get(own())
  expect(mina.text()).toMatch(/Zin 5\..*Zin 1\..*Zin 60\..*Zin 16\./)
  expect(mina.text()).not.toContain('Zin 15.')
  expect(mina.links()).toContain(`${own()}?page=2`)
  await mina.get(`${own()}?page=2`)
  expect(mina.text()).toMatch(/Zin 15\..*Zin 6\./)
  expect(mina.links()).not.toContain(`${own()}?page=3`)
  expect(mina.links()).toContain(`${own()}?page=1`)
  // What stands on a later page is answered as well, and what was typed stays where it is not right.
  const [last] = await world.sql<{ id: string }>(
    "select id from stories.reaction where story_id = $1 and step = 'answered' order by sent_on limit 1",
    [story],
  )
  const form = `${own()}/${last?.id}/answer`
  const long = 'x'.repeat(5000)
  await mina.submit({ answer: long }, form)
  expect([mina.status, mina.form(form).values.answer]).toEqual([422, long])
  await mina.submit({ answer: 'Dank je.' }, form)
  expect(mina.status).toBe(200)
  await mina.get(`${own()}?page=2`)
  expect(mina.text()).toContain('Dank je.')
})

test('where the database lets nothing be changed, a writer is not told that it stands there', async () => {
  await sent({ stand: 'yes', name: 'Bea' })
  await refusing(world, 'update', 'stories.reaction', () => act('stand'))
  expect([mina.status, await reads()]).toEqual([404, false])
})
