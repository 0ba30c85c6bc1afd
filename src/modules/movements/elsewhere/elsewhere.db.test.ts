import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let ria: Browserless
const at = '/circles/beweging/elsewhere'
beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const host = await makePerson(world, 'Ria')
  await makeSeat(world, movement, host, 'host')
  ria = await world.as(host)
})
afterAll(() => world.close())
beforeEach(() => world.sql('delete from movements.elsewhere'))

const save = async (label: string[], href: string[]) => {
  await ria.get(at)
  return ria.submit({ label, href }, at)
}
const link = '<a href="https://sociaal.example/@stoel" rel="me noopener"'

test('hosts say where else their movement is, and it stands at the foot of a page and under “about us”', async () => {
  await save(['Mastodon', ''], ['sociaal.example/@stoel', ''])
  expect(ria.status).toBe(200)
  expect((await world.visitor().get('/')).html).toContain(link)
  const about = await world.visitor().get('/about')
  expect(about.html.split(link)).toHaveLength(3)
  await save(['', ''], ['', ''])
  expect((await world.visitor().get('/')).html).not.toContain('sociaal.example')
})

test('what is no address, or has no name, is said at its field and nothing typed is lost', async () => {
  const form = await save(['Mastodon', ''], ['javascript:alert(1)', 'https://sociaal.example/'])
  expect([form.status, form.html]).toEqual([422, expect.stringContaining('javascript:alert(1)')])
  expect(form.text()).toContain('Dit adres werkt niet.')
  expect(form.text()).toContain('Schrijf hoe het daar heet.')
  expect(await world.sql('select 1 from movements.elsewhere')).toEqual([])
})

test('of two hosts who write at once the second learns of the first', async () => {
  await save(['Mastodon'], ['https://sociaal.example/@stoel'])
  await ria.get(at)
  await world.sql('update movements.elsewhere set version = version + 1')
  await ria.submit({ label: ['Anders'], href: ['https://anders.example/'] }, at)
  expect([ria.status, ria.html.includes('https://anders.example/')]).toEqual([409, true])
})
