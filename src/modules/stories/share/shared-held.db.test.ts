import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

// What somebody shared without an account, while it is held out of readers' sight: it stays theirs.

let world: TestApplication
let movement: string
let lotte: Browserless
let visitor: Browserless
let own: string
let story: string
let objection: string
let number = 0
const [desk, about] = ['/circles/beweging/shared', '/circles/beweging/about-somebody']
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const id = await makePerson(world, 'Lotte', 'lotte@voorbeeld.example')
  await makeSeat(world, movement, id, 'host')
  lotte = await world.as(id)
})
afterAll(() => world.close())

/** Shared, read by everybody since their yes, and held since somebody found themselves in it. */
beforeEach(async () => {
  number += 1
  for (const table of ['held', 'objection', 'story', 'shared'])
    await world.sql(`delete from stories.${table}`)
  visitor = world.visitor(`192.0.2.${number}`)
  await visitor.get('/share')
  await visitor.upload(
    { words: `De buur${number} heeft een parkiet.`, where: 'everyone', name: 'Bea Blok' },
    {},
    '/share',
  )
  own = visitor.path
  await proposes('De parkiet', `De buur${number} heeft een parkiet.`)
  await visitor.get(own)
  await visitor.submit({}, `${own}/agree`)
  story = visitor.links().find((link) => link.startsWith('/stories/')) ?? ''
  const somebody = world.visitor(`192.0.2.1${number}`)
  await somebody.get(`${story}/about-me`)
  await somebody.submit({ said: 'Dat ben ik', wish: 'change', reach: '' }, `${story}/about-me`)
  await lotte.get(about)
  objection = lotte.links().find((link) => link.startsWith(`${about}/`)) ?? ''
  await lotte.get(objection)
  await lotte.submit({ reason: 'Het huis is te herkennen.' }, `${objection}/hold`)
})

async function proposes(title: string, words: string) {
  await lotte.get(desk)
  await lotte.get(lotte.links().find((link) => link.startsWith(`${desk}/`)) ?? '')
  await lotte.submit({ title, words }, `${lotte.path}/propose`)
}
async function asksOtherWords(where = 'everyone') {
  await visitor.get(own)
  await visitor.upload({ words: 'Iemand heeft een vogel.', where, name: 'Bea Blok' }, {}, own)
}
const read = async () => {
  const somebody = world.visitor()
  await somebody.get(story)
  return [somebody.status, somebody.text().includes('heeft een parkiet'), somebody.text().includes('vogel')]
}
const theDayComes = async () => {
  await world.sql('update stories.held set held_on = held_on - 14, until_on = until_on - 14')
  await world.sql('select stories.end_holds()')
}
const ended = () => world.sql('select ended_as from stories.held')

test('its sharer reads on their page that nobody reads it now, until when, and why', async () => {
  await visitor.get(own)
  for (const told of ['even niet te lezen', 'Het huis is te herkennen.', 'hoogstens tot'])
    expect(visitor.text()).toContain(told)
  expect(visitor.text()).not.toContain('Het is niet meer te lezen.')
})

test('other words to which its sharer says yes meanwhile lie ready, and are what comes back', async () => {
  await asksOtherWords()
  await proposes('De vogel', 'Iemand heeft een vogel.')
  await visitor.get(own)
  await visitor.submit({}, `${own}/agree`)
  expect([visitor.status, visitor.text().includes('liggen klaar')]).toEqual([200, true])
  expect((await read())[0]).toBe(404)
  await theDayComes()
  expect(await ended()).toEqual([{ ended_as: 'back' }])
  expect(await read()).toEqual([200, false, true])
})

test('the same with a yes that who looks along writes down', async () => {
  await asksOtherWords()
  await proposes('De vogel', 'Iemand heeft een vogel.')
  await lotte.get(desk)
  await lotte.get(lotte.links().find((link) => link.startsWith(`${desk}/`)) ?? '')
  await lotte.submit({ how: 'telephone' }, `${lotte.path}/agree`)
  expect([lotte.status, lotte.text().includes('liggen klaar')]).toEqual([200, true])
  await theDayComes()
  expect(await read()).toEqual([200, false, true])
})

test('an answer to who objected lets it come back, as the day does', async () => {
  await lotte.get(objection)
  await lotte.submit({ answer: 'We spraken erover, het mag zo.' }, objection)
  expect(await ended()).toEqual([{ ended_as: 'back' }])
  expect(await read()).toEqual([200, true, false])
})

test('what goes less far meanwhile comes back for those alone, and without the name', async () => {
  await visitor.get(own)
  await visitor.submit({ less: 'movement', nameless: 'yes' }, `${own}/narrow`)
  expect([visitor.path, (await read())[0]]).toEqual([own, 404])
  // And never further by this.
  await visitor.submit({ less: 'everyone' }, `${own}/narrow`)
  expect(visitor.status).toBe(409)
  await theDayComes()
  expect(await world.sql('select audience, bylines from stories.published')).toEqual([
    { audience: 'movement', bylines: [] },
  ])
  expect((await read())[0]).toBe(404)
})

test.each(['less far', 'in other words'])(
  'what stays with who looks along does not come back: %s',
  async (how) => {
    if (how === 'in other words') await asksOtherWords('nearby')
    else {
      await visitor.get(own)
      await visitor.submit({ less: 'nearby' }, `${own}/narrow`)
    }
    await theDayComes()
    expect([await world.sql('select id from stories.published'), (await read())[0]]).toEqual([[], 404])
    expect(await world.sql('select id from stories.story')).toEqual([])
  },
)

test('a no to other words leaves what comes back as it was; and what is taken back does not', async () => {
  await asksOtherWords()
  await proposes('De vogel', 'Iemand heeft een vogel.')
  await visitor.get(own)
  await visitor.submit({}, `${own}/refuse`)
  expect(await world.sql('select step, audience from stories.shared')).toEqual([
    { step: 'published', audience: 'everyone' },
  ])
  await visitor.get(`${own}/take-back`)
  await visitor.submit({}, `${own}/take-back`)
  await theDayComes()
  expect([(await read())[0], await world.sql('select id from stories.held')]).toEqual([404, []])
})

test('its reason is for its sharer and its desk, and for no other code', async () => {
  const other = world.visitor('192.0.2.200')
  await other.get('/share')
  await other.upload({ words: 'Iets anders.', where: 'everyone' }, {}, '/share')
  expect(other.text()).not.toContain('Het huis is te herkennen.')
})

test('kept away for good, its sharer reads why and whom to call, and other words of theirs are not read either', async () => {
  const id = await makePerson(world, `Bram${number}`, `bram${number}@voorbeeld.example`)
  await makeSeat(world, movement, id, 'host')
  const bram = await world.as(id)
  await lotte.get(objection)
  await lotte.submit(
    { forWriters: 'Haar ex vindt haar zo.', forObjector: 'Dank u.' },
    `${objection}/keep-away`,
  )
  await bram.get(about)
  const away = bram.links().find((link) => link.includes('/kept-away/')) ?? ''
  await bram.get(away)
  const { values } = bram.form(`${away}/say`)
  await bram.post(`${away}/say`, { ...values, says: 'yes' })
  await visitor.get(own)
  for (const told of ['Niemand leest dit meer', 'Haar ex vindt haar zo.'])
    expect(visitor.text()).toContain(told)
  await asksOtherWords()
  await proposes('De vogel', 'Iemand heeft een vogel.')
  await visitor.get(own)
  await visitor.submit({}, `${own}/agree`)
  expect([visitor.status, visitor.text().includes('voorgoed weg bij lezers')]).toEqual([422, true])
  expect(await world.sql('select id from stories.published')).toEqual([])
})
