import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'

let world: TestApplication
let movement: string
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
})
afterAll(() => world.close())

test.each(['a stranger', 'who takes part'])(
  '%s decides with no field that it is read at once',
  async (who) => {
    const mina = await makePerson(world, 'Mina')
    await makeSeat(world, movement, mina)
    const sharer = who === 'a stranger' ? world.visitor() : await world.as(mina)
    await sharer.get('/share')
    await sharer.upload(
      {
        words: 'Het regende.',
        where: 'everyone',
        look: 'yes',
        atOnce: 'true',
        place: movement,
        picture: 'x',
      },
      {},
      '/share',
    )
    expect(sharer.path).toMatch(/^\/share\/own\/[0-9A-Z]{26}$/)
    expect(await world.sql('select 1 from stories.published')).toEqual([])
  },
)

test('a code that nobody typed is said at its field', async () => {
  const visitor = world.visitor()
  await visitor.get('/share/code')
  await visitor.submit({ code: ' ' }, '/share/code')
  expect([visitor.status, visitor.text()]).toEqual([
    422,
    expect.stringContaining('Typ de code die je kreeg.'),
  ])
})

test('a moment for the movement says once who reads it', async () => {
  const mina = await makePerson(world, 'Mina')
  await makeSeat(world, movement, mina)
  const sharer = await world.as(mina)
  await sharer.get('/share')
  await sharer.upload({ words: 'Het waaide.', where: 'movement' }, {}, '/share')
  expect(sharer.path).toMatch(/^\/stories\//)
  expect(sharer.text().split('Dit leest alleen wie bij de beweging hoort.')).toHaveLength(2)
})

test('what is told under the name of a sister goes to her, also by who takes part elsewhere', async () => {
  const sister = await makeCircle(world, { kind: 'movement', name: 'De Zuster', slug: 'zuster' })
  const mina = await makePerson(world, 'Mina')
  await makeSeat(world, movement, mina)
  for (const sharer of [world.visitor(), await world.as(mina)]) {
    await sharer.get('/share?of=zuster')
    expect(sharer.text()).toContain('Bij De Zuster kijkt nu niemand mee.')
    await sharer.upload({ words: '', where: 'everyone' }, {}, '/share?of=zuster')
    expect([sharer.status, sharer.text()]).toEqual([422, expect.stringContaining('Bij De Zuster')])
    await sharer.upload({ words: 'Het sneeuwde.', where: 'everyone' }, {}, '/share?of=zuster')
    expect(sharer.path).toMatch(/^\/share\/own\/[0-9A-Z]{26}$/)
  }
  expect(
    await world.sql(`select movement_id from stories.shared where movement_id = '${sister}'`),
  ).toHaveLength(2)
})

test.each(['?of=nobody-here', "?of=';--", ''])('with %s it goes to the first of the house', async (of) => {
  const visitor = world.visitor()
  await visitor.get(`/share${of}`)
  expect(visitor.text()).toContain('van De Beweging')
})
