import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson, makeSeat } from '../../../../tests/support/application.ts'
import { formatNames } from '../formats.ts'
import {
  agreements,
  makeWorld,
  occasion,
  questionSet,
  startFire,
  startReadyFire,
  type World,
} from '../invite/testing/world.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world?.test.close())

const stored = async (id: string) =>
  (await world.test.sql('select * from dialogues.dialogue where id = $1', [id]))[0] as Record<string, unknown>

test('a fire is kept after the first step, and goes on to the next part that is open', async () => {
  const { toos } = world
  const id = await startFire(world)
  expect(toos.path).toBe(`/dialogues/${id}/prepare/facilitator`)
  expect(await stored(id)).toMatchObject({
    title: occasion.title,
    occasion: occasion.occasion,
    status: 'draft',
    minutes: 180,
    starts_at: new Date('2031-06-12T12:00:00Z'),
    contact_phone: '085 000 00 11',
  })
  await toos.submit({ who: 'other', name: 'Daan Kuiper', email: '', contactPhone: '085 000 00 12' })
  expect(toos.path).toBe(`/dialogues/${id}/prepare/questions`)
  await toos.submit({
    openingQuestion: 'Wanneer voelde je je thuis?',
    chosen: ['1', '3'],
    own: ['Wat wil je in de tuin?', ''],
  })
  expect(toos.path).toBe(`/dialogues/${id}/prepare/agreements`)
  await toos.submit(agreements)
  expect(toos.path).toBe(`/dialogues/${id}/prepare`)
  expect(toos.text()).toContain('Daan Kuiper')
  expect(toos.text()).not.toContain('Nog open')
  const questions = await world.test.sql<{ text: string }>(
    'select text from dialogues.dialogue_question where dialogue_id = $1 order by position',
    [id],
  )
  expect(questions.map(({ text }) => text)).toEqual([
    questionSet[0],
    questionSet[2],
    'Wat wil je in de tuin?',
  ])
  await toos.submit({})
  expect(toos.path).toBe(`/dialogues/${id}/people`)
  expect(await stored(id)).toMatchObject({ status: 'inviting', facilitator_name: 'Daan Kuiper' })
})

test('what is missing is said at its field, and nothing typed is lost', async () => {
  const { toos, slug } = world
  await toos.get(`/circles/${slug}/dialogues/new`)
  await toos.submit({ ...occasion, title: 'Met <b>😀 שלום', date: '', time: 'half drie' })
  expect(toos.status).toBe(422)
  expect(toos.text()).toContain('Kies een dag')
  expect(toos.form().values).toMatchObject({
    title: 'Met <b>😀 שלום',
    time: 'half drie',
    place: occasion.place,
  })
  await toos.submit({ date: '2001-01-01', time: '14:00' })
  expect(toos.text()).toContain('Deze dag is al geweest')
  await toos.submit({ date: '2031-01-01', title: 'x'.repeat(121) })
  expect(toos.text()).toContain('De naam past niet')
  await toos.submit({ title: 'Met <b>😀 שלום' })
  expect(toos.status).toBe(200)
  expect(toos.html).toContain('Met &lt;b&gt;😀 שלום')
})

test('a form that is sent twice starts one fire', async () => {
  const { toos, slug, test } = world
  await toos.get(`/circles/${slug}/dialogues/new`)
  const { values } = toos.form()
  const once = { ...values, ...occasion, title: 'Eén keer' }
  await Promise.all([world.test.as(world.toosId), world.test.as(world.toosId)]).then(async (two) => {
    for (const browser of two) browser.setCookie('kampvuur_visitor', toos.cookie('kampvuur_visitor') ?? '')
    await Promise.all(two.map((browser) => browser.post(`/circles/${slug}/dialogues/new`, once)))
    expect(two[0]?.path).toBe(two[1]?.path)
  })
  const [{ count } = { count: '' }] = await test.sql<{ count: string }>(
    "select count(*) from dialogues.dialogue where title = 'Eén keer'",
  )
  expect(count).toBe('1')
})

test('two people edit one part: the second sees both texts and decides', async () => {
  const { toos, test, toosId } = world
  const id = await startFire(world)
  const second = await test.as(toosId)
  await toos.get(`/dialogues/${id}/prepare/occasion`)
  await second.get(`/dialogues/${id}/prepare/occasion`)
  await toos.submit({ place: 'De tuin' })
  await second.submit({ place: 'De kelder' })
  expect(second.status).toBe(409)
  expect(second.text()).toContain('De tuin')
  expect(second.form().values.place).toBe('De kelder')
  expect(await stored(id)).toMatchObject({ place: 'De tuin' })
  await second.submit({})
  expect(await stored(id)).toMatchObject({ place: 'De kelder' })
})

test('who starts it may facilitate too: no second seat, and a kind word why two is better', async () => {
  const { toos, test } = world
  const id = await startFire(world)
  await toos.get(`/dialogues/${id}/prepare/facilitator`)
  await toos.submit({ who: 'initiator', name: '', email: '' })
  const seats = () =>
    test.sql<{ name: string; role: string }>(
      `select s.name, s.role from circles.seat s join dialogues.dialogue d using (circle_id)
       where d.id = $1 and s.ended_at is null order by s.role`,
      [id],
    )
  expect(await seats()).toEqual([{ name: 'Toos Wagenaar', role: 'initiator' }])
  await toos.get(`/dialogues/${id}/prepare/facilitator`)
  expect(toos.text()).toContain('Met twee mensen is het vaak veiliger')
  await toos.submit({ who: 'other', name: '' })
  expect(toos.status).toBe(422)
  await toos.submit({ who: 'other', name: 'Daan' })
  await toos.get(`/dialogues/${id}/prepare/facilitator`)
  await toos.submit({ name: 'Lotte' })
  expect(await seats()).toEqual([
    { name: 'Lotte', role: 'facilitator' },
    { name: 'Toos Wagenaar', role: 'initiator' },
  ])
})

test('more than six questions do not fit, and stay typed', async () => {
  const { toos } = world
  const id = await startFire(world)
  await toos.get(`/dialogues/${id}/prepare/questions`)
  await toos.submit({ chosen: ['1', '2', '3', '4'], own: ['a', 'b', 'c'] })
  expect(toos.status).toBe(422)
  expect(toos.form().values).toMatchObject({ chosen: ['1', '2', '3', '4'] })
  expect(toos.form().values.own).toEqual(expect.arrayContaining(['a', 'b', 'c']))
  await toos.submit({ own: ['a', 'x'.repeat(201)] })
  expect(toos.html).toContain('href="#own-2"')
  await toos.submit({ own: ['a', 'b'] })
  expect(toos.path).toBe(`/dialogues/${id}/prepare/agreements`)
})

test('nobody is invited before it is known what is passed on and whom one can call', async () => {
  const { toos } = world
  const id = await startFire(world)
  await toos.get(`/dialogues/${id}/prepare`)
  await toos.submit({})
  expect(toos.status).toBe(422)
  expect(await stored(id)).toMatchObject({ status: 'draft' })
})

test('once people were asked, what they read about passing on cannot become nothing', async () => {
  const { toos } = world
  const id = await startReadyFire(world)
  await toos.get(`/dialogues/${id}/prepare`)
  await toos.submit({})
  await toos.get(`/dialogues/${id}/prepare/agreements`)
  await toos.submit({ passOnTo: '' })
  expect(toos.status).toBe(422)
  expect(await stored(id)).toMatchObject({ pass_on_to: agreements.passOnTo })
})

test('who may prepare: a truth table', async () => {
  const { test, houseId, slug } = world
  const draft = await startFire(world)
  const open = await startReadyFire(world)
  await world.toos.get(`/dialogues/${open}/prepare`)
  await world.toos.submit({})
  const announced = await startReadyFire(world)
  await world.toos.get(`/dialogues/${announced}/prepare/announcement`)
  await world.toos.submit({ announced: 'yes' })
  await world.toos.get(`/dialogues/${announced}/prepare`)
  await world.toos.submit({})
  const somebody = async (role: string | null) => {
    const person = await makePerson(test, role ?? 'stranger')
    if (role) await makeSeat(test, houseId, person, role)
    return test.as(person)
  }
  const who = {
    toos: world.toos,
    host: await somebody('host'),
    member: await somebody('member'),
    stranger: await somebody(null),
    nobody: test.visitor(),
  }
  const start = `/circles/${slug}/dialogues/new`
  const pages = [
    start,
    `/dialogues/${draft}`,
    `/dialogues/${draft}/prepare`,
    `/dialogues/${open}`,
    `/dialogues/${open}/prepare`,
    `/dialogues/${open}/people`,
    `/dialogues/${open}/kit`,
    `/dialogues/${announced}`,
    `/dialogues/${announced}/prepare/occasion`,
  ]
  const seen: Record<string, (number | string)[]> = {}
  for (const [name, browser] of Object.entries(who)) {
    seen[name] = []
    for (const path of pages) {
      await browser.get(path)
      seen[name].push(browser.path.startsWith('/sign-in') ? 'sign-in' : browser.status)
    }
  }
  expect(seen).toEqual({
    toos: [200, 200, 200, 200, 200, 200, 200, 200, 200],
    host: [200, 404, 404, 200, 403, 403, 403, 200, 403],
    member: [403, 404, 404, 200, 403, 403, 403, 200, 403],
    stranger: [403, 404, 404, 404, 404, 404, 404, 200, 404],
    nobody: ['sign-in', 404, 404, 404, 404, 404, 404, 200, 404],
  })
  await who.nobody.get(`/dialogues/${open}`)
  const hidden = who.nobody.text()
  await who.nobody.get('/dialogues/00000000-0000-4000-8000-000000000000')
  expect(who.nobody.text()).toBe(hidden)
})

test('a command refuses what the page would not show', async () => {
  const { test, houseId, slug } = world
  const id = await startFire(world)
  const member = await makePerson(test, 'Fatma')
  await makeSeat(test, houseId, member, 'member')
  const browser = await test.as(member)
  await browser.get('/sign-in')
  await browser.get('/i')
  const { values } = browser.form()
  await browser.post(`/circles/${slug}/dialogues/new`, { ...values, ...occasion })
  expect(browser.status).toBe(403)
  await browser.post(`/dialogues/${id}/prepare/occasion`, { ...values, ...occasion, _version: '1' })
  expect(browser.status).toBe(404)
})

test('a public page names nobody but who facilitates', async () => {
  const { toos, test } = world
  const id = await startReadyFire(world, { title: 'Een sleutel bij de buren' })
  await toos.get(`/dialogues/${id}/prepare/facilitator`)
  await toos.submit({ who: 'other', name: 'Daan Kuiper', email: '', contactPhone: '085 000 00 12' })
  await toos.get(`/dialogues/${id}/people`)
  await toos.submit({ name: 'Omar Benali', partnerOf: 'Zorgkantoor' })
  const visitor = test.visitor()
  await toos.get(`/dialogues/${id}/prepare/announcement`)
  await toos.submit({ announced: 'yes' })
  expect((await visitor.get(`/dialogues/${id}`)).status).toBe(404)
  await toos.get(`/dialogues/${id}/prepare`)
  await toos.submit({})
  expect((await visitor.get(`/dialogues/${id}`)).status).toBe(200)
  expect(visitor.text()).toContain('Een sleutel bij de buren')
  expect(visitor.text()).toContain('Daan Kuiper')
  expect(visitor.text()).toContain('085 000 00 12')
  expect(visitor.html).not.toContain('Toos')
  expect(visitor.html).not.toContain('Omar')
  await toos.get(`/dialogues/${id}/prepare/announcement`)
  await toos.submit({ announced: 'no' })
  expect((await visitor.get(`/dialogues/${id}`)).status).toBe(404)
})

test('the kit holds every question, the agreements and three sentences to harvest', async () => {
  const { toos } = world
  const id = await startReadyFire(world)
  await toos.get(`/dialogues/${id}/prepare/questions`)
  await toos.submit({ openingQuestion: 'Waarom kwam je?', chosen: ['2'], own: ['Wat wil je in de tuin?'] })
  await toos.get(`/dialogues/${id}/kit`)
  for (const text of [
    'Waarom kwam je?',
    questionSet[1],
    'Wat wil je in de tuin?',
    agreements.passOnTo,
    'Zin 3',
    'blijft hier',
  ]) {
    expect(toos.text()).toContain(text)
  }
  expect(toos.html).not.toContain('style=')
})

test('who prepares finds the draft again at their own page', async () => {
  const { toos } = world
  const id = await startFire(world, { title: 'Later verder' })
  await toos.get('/mine')
  expect(toos.text()).toContain('Later verder')
  expect(toos.links()).toContain(`/dialogues/${id}/prepare`)
})

test('the first choice is what kind of conversation it is, and everything follows it', async () => {
  const { toos, slug } = world
  await toos.get(`/circles/${slug}/dialogues/choose`)
  for (const name of formatNames)
    expect(toos.links()).toContain(`/circles/${slug}/dialogues/new?format=${name}`)
  await toos.get(`/circles/${slug}/dialogues/new?format=mirror`)
  expect(toos.text()).toContain('Een spiegelgesprek beginnen')
  await toos.submit({ ...occasion, title: '', until: '', date: '' })
  expect(toos.status).toBe(422)
  expect(toos.text()).toContain('Een spiegelgesprek beginnen')
  await toos.submit({ date: occasion.date })
  const id = /dialogues\/([^/]+)\/prepare/.exec(toos.path)?.[1] ?? ''
  expect(await stored(id)).toMatchObject({
    format: 'mirror',
    title: 'Spiegelgesprek',
    minutes: 150,
    opening_question: 'Wanneer merkte je: hier zien ze mij?',
  })
  const listens = async () =>
    (
      await world.test.sql<{ listens: boolean }>(
        'select s.listens from circles.seat s join dialogues.dialogue d on d.circle_id = s.circle_id where d.id = $1',
        [id],
      )
    )[0]?.listens
  expect(await listens(), 'who begins it listens, unless they say otherwise').toBe(true)
  for (const [sits, then] of [
    ['among', false],
    ['behind', true],
  ] as const) {
    await toos.get(`/dialogues/${id}/prepare/format`)
    await toos.submit({ sits })
    expect(await listens()).toBe(then)
  }
  await toos.get(`/dialogues/${id}/prepare/facilitator`)
  await toos.submit({ who: 'initiator' })
  expect(await listens(), 'who leads it sits at the table').toBe(false)
  for (const page of ['', '/kit', '/prepare']) {
    await toos.get(`/dialogues/${id}${page}`)
    expect(toos.text()).toMatch(/spiegelgesprek/i)
    expect(toos.text()).not.toMatch(/kampvuur|dit vuur/i)
  }
})

test('another kind may be chosen until people were asked; what was chosen by hand stays', async () => {
  const { toos } = world
  const id = await startReadyFire(world, { until: '' })
  await toos.get(`/dialogues/${id}/prepare/format`)
  await toos.submit({ format: 'dilemma' })
  expect(await stored(id)).toMatchObject({ format: 'dilemma', minutes: 120, title: occasion.title })
  await toos.get(`/dialogues/${id}/prepare/questions`)
  expect(toos.form().values).toMatchObject({
    openingQuestion: 'Wat gaat er verloren, wat je ook kiest?',
    own: expect.arrayContaining(['Van wie hebben we nog niet gehoord hoe het voor hem is?']),
  })
  await toos.submit({ openingQuestion: 'Wie had gelijk?' })
  await toos.get(`/dialogues/${id}/prepare/format`)
  await toos.submit({ format: 'ideas' })
  expect(await stored(id)).toMatchObject({ format: 'ideas', opening_question: 'Wie had gelijk?' })
  await toos.get(`/dialogues/${id}/prepare`)
  await toos.submit({})
  await toos.get(`/dialogues/${id}/prepare/format`)
  await toos.submit({ format: 'campfire' })
  expect(toos.status).toBe(422)
  expect(await stored(id)).toMatchObject({ format: 'ideas' })
})
