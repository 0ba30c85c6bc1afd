import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../tests/support/application.ts'

let world: TestApplication
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())

test.each([
  ['change', 'changed', 'Hoe ging het eerst'],
  ['outcome', 'changed', 'Wie zegt dat, en voor wie telt het?'],
  ['teaching', 'teaching', 'Wat kan een docent ervan veranderen?'],
  ['template', 'texts', 'Wat vult een ander zelf in?'],
  ['failure', 'tried', 'Wat hoopten jullie?'],
])('a %s is written with questions of its own, and found on its shelf', async (kind, shelf, question) => {
  const movement = await makeCircle(world, {
    kind: 'movement',
    name: 'De Beweging',
    slug: `beweging-${kind}`,
  })
  const house = await makeCircle(world, {
    ...{ name: 'Het Wielhuis', slug: `wielhuis-${kind}`, parentId: movement, movementId: movement },
  })
  const id = await makePerson(world, 'Toos')
  await makeSeat(world, house, id)
  const writer = await world.as(id)
  await writer.get('/write/new')
  await writer.submit({ kind, place: house })
  expect(writer.text()).toContain('Vragen die kunnen helpen')
  expect(writer.text()).toContain(question)
  const at = writer.path
  await writer.submit({ title: `Over een stoel (${kind})`, body: 'Zo ging het.', next: 'stay' })
  await writer.get(`${at}/publish`)
  await writer.submit({ audience: 'everyone' })
  const visitor = world.visitor()
  await visitor.get(`/library/${shelf}?of=beweging-${kind}`)
  expect(visitor.text()).toContain(`Over een stoel (${kind})`)
})
