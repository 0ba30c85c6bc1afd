import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeCircle } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { at, begin, fill, onProgramme, release, type WeekWorld, weekWorld } from '../testing/world.ts'

let world: WeekWorld
let visitor: Browserless
let made: { day: string; rooms: string[] }
let session: string
const here = () => `${at}/sessions/${session}`

beforeAll(async () => {
  world = await weekWorld()
  visitor = world.test.visitor()
  made = await begin(world)
  session = await onProgramme(world, made)
})
afterAll(() => world.test.close())

test('before it is released nobody but its makers can tell that there is a Week', async () => {
  const member = await world.person('Mina', world.movementId)
  for (const path of [at, `${at}/days/2031-01-13`, here(), `${at}/changes`]) {
    expect((await visitor.get(path)).status).toBe(404)
    expect((await member.get(path)).status).toBe(404)
  }
  expect((await member.get(`${at}/make`)).status).toBe(404)
  expect((await visitor.get(`${at}/make`)).html).toContain('name="email"')
  expect((await visitor.get('/week')).text()).not.toContain('stoelen')
  expect((await member.get('/circles/stoel')).text()).not.toContain('2031')
})

describe('a released programme', () => {
  test('is everybody’s, whole', async () => {
    await release(world.lotte)
    expect((await visitor.get(at)).text()).toContain('De Week van de stoelen')
    await visitor.get(`${at}/days/2031-01-13`)
    expect(visitor.text()).toMatch(/Jongeren.*10:00 uur.*Praten op de bank.*tot 11:30 uur · zaal 2/s)
    expect((await visitor.get(here())).text()).toContain('maandag 13 januari 2031, van 10:00 tot 11:30 uur')
    expect((await visitor.get(`${at}/changes`)).text()).toContain('Het programma is er.')
  })

  test('stands above the agenda, of all and of its movement, and of no other', async () => {
    await makeCircle(world.test, { kind: 'region', name: 'Oost', slug: 'oost' })
    for (const of of ['/agenda', '/agenda?of=stoel'])
      expect((await visitor.get(of)).links(), of).toContain(at)
    for (const of of ['/agenda?of=oost', '/agenda?year=2031'])
      expect((await visitor.get(of)).links(), of).not.toContain(at)
  })

  test('stays as it was while its makers go on', async () => {
    await fill(world.lotte, `sessions/${session}`, { title: 'Geheim', roomId: made.rooms[1] ?? '' })
    const later = await onProgramme(world, made, { title: 'Nog niemand weet het' })
    await fill(world.lotte, 'front', { title: 'Andere naam' })
    for (const path of [
      at,
      here(),
      `${at}/days/2031-01-13`,
      `${at}/changes`,
      '/week',
      '/circles/stoel',
      '/agenda',
    ]) {
      await visitor.get(path)
      expect(visitor.text()).not.toMatch(/Geheim|Nog niemand|Andere naam|de tuin heet/)
    }
    expect((await visitor.get(`${at}/sessions/${later}`)).status).toBe(404)
  })

  test('says in plain sentences what changed, and twice pressed is once', async () => {
    await world.lotte.get(`${at}/make`)
    expect(world.lotte.text()).toContain('“Geheim” is verplaatst van zaal 2 naar de tuin.')
    const sent = world.lotte.form().values
    await Promise.all([
      world.lotte.post(`${at}/make/release`, sent),
      world.lotte.post(`${at}/make/release`, sent),
    ])
    expect((await world.sem.get(`${at}/make`)).text()).toContain('Er is niets veranderd')
    await visitor.get(`${at}/changes`)
    expect(visitor.text()).toContain('“Praten op de bank” heet nu “Geheim”.')
    expect(visitor.text()).toContain('Nieuw: “Nog niemand weet het”, maandag 13 januari 2031')
    expect(visitor.text()).toContain('De Week heet nu “Andere naam”.')
    const releases = await world.test.sql('select number from weeks.release order by number')
    expect(releases).toEqual([{ number: 1 }, { number: 2 }])
  })

  test('shows what was called off, with the reason', async () => {
    await fill(world.lotte, `sessions/${session}/drop`, { because: 'de bank is stuk' })
    await release(world.lotte)
    expect((await visitor.get(`${at}/changes`)).text()).toContain(
      '“Geheim” is vervallen, want: de bank is stuk',
    )
    expect((await visitor.get(here())).text()).toContain('Dit gaat niet door')
  })

  test('what was released is not taken out in silence', async () => {
    await fill(world.lotte, `sessions/${session}/remove`, {})
    expect(world.lotte.status).toBe(422)
    expect(world.lotte.text()).toContain('Zeg dat het niet doorgaat')
  })
})

describe('bad days', () => {
  test('two makers who change the same thing: the second sees both', async () => {
    const path = `${at}/make/sessions/${session}`
    await world.sem.get(path)
    await fill(world.lotte, `sessions/${session}`, { title: 'Van Lotte' })
    await world.sem.submit({ title: 'Van Sem' })
    expect(world.sem.status).toBe(409)
    expect(world.sem.text()).toContain('Van Lotte')
    expect(world.sem.html).toContain('value="Van Sem"')
  })

  test('who releases what they did not see is shown it first', async () => {
    await fill(world.lotte, 'rooms/new', { name: 'de zolder' })
    await world.sem.get(`${at}/make`)
    await fill(world.lotte, 'rooms/new', { name: 'de kelder' })
    await world.sem.submit({})
    expect(world.sem.status).toBe(409)
    expect(world.sem.text()).toContain('Iemand anders veranderde het concept terwijl je keek.')
  })

  test('what cannot be read is said at the field, and nothing typed is lost', async () => {
    await fill(world.lotte, 'sessions/new', { title: 'Soep', from: '25:00', until: '', circle: 'Nergens' })
    expect(world.lotte.status).toBe(422)
    expect(world.lotte.text()).toContain('Dit lezen we niet als een tijd')
    expect(world.lotte.html).toContain('value="Nergens"')
    await fill(world.lotte, 'days/new', { on: '2031-01-13' })
    expect(world.lotte.text()).toContain('Deze dag is er al.')
  })
})

test('a name stands there only with a yes, and is gone at once when it is taken back', async () => {
  const other = await onProgramme(world, made, { title: 'Vertellen' })
  const page = `${at}/sessions/${other}`
  await fill(world.lotte, `sessions/${other}/speakers/new`, { name: 'Noor Visser', words: 'Dochter van Bep' })
  await release(world.lotte)
  expect((await visitor.get(page)).text()).not.toContain('Noor Visser')
  const [speaker] = await world.test.sql<{ id: string }>('select id from weeks.draft_speaker')
  const form = `speakers/${speaker?.id}`
  await fill(world.lotte, form, { yesHow: 'telephone' })
  expect(world.lotte.text()).toContain('Wanneer zei deze persoon ja?')
  await fill(world.lotte, form, { yesHow: 'account', yesOn: '2030-12-01' })
  await fill(world.lotte, form, { yesHow: 'telephone', yesOn: '2030-12-01' })
  expect((await visitor.get(page)).text()).not.toContain('Noor Visser')
  await release(world.lotte)
  expect((await visitor.get(page)).text()).toContain('Noor Visser')
  expect((await visitor.get(`${at}/changes`)).text()).not.toContain('Noor Visser')
  await fill(world.lotte, form, { yesHow: '' })
  expect((await visitor.get(page)).text()).not.toContain('Noor Visser')
})
