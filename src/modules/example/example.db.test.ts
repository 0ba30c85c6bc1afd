import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApplication } from '../../../tests/support/application.ts'
import { startExample } from '../../../tests/support/example.ts'

let house: TestApplication

beforeAll(async () => {
  house = await startExample()
})
afterAll(() => house.close())

const slugs = [
  ...['mina', 'bos', 'samira', 'joost', 'daan', 'petra', 'council', 'anne', 'omar', 'lotte', 'researcher'],
  ...['noor', 'henk', 'stranger', 'thirza'],
]

test('introduces everybody, each with a button of their own', async () => {
  const visitor = await house.visitor().get('/demo')
  expect(visitor.status).toBe(200)
  for (const slug of slugs)
    expect(visitor.html).toContain(
      `<button type="submit" class="kv-button kv-button--quiet" name="person" value="${slug}">`,
    )
  expect(visitor.text()).toContain('Kijk mee als Mina Haddad')
  expect(visitor.links()).toContain('/demo/mail')
})

test.each(slugs)('lets one look along with %s, also from a plain client without our cookie', async (slug) => {
  const visitor = await house.visitor().post('/demo/sign-in', { person: slug })
  expect([visitor.status, visitor.path]).toEqual([200, '/mine'])
})

test('goes on to where one was going, and never to another site', async () => {
  const there = await house.visitor().post('/demo/sign-in', { person: 'mina', next: '/themes' })
  expect(there.path).toBe('/themes')
  const outside = await house.visitor().post('/demo/sign-in', { person: 'mina', next: '//evil.example/' })
  expect(outside.path).toBe('/mine')
})

test.each(['nobody', 'bert', '', '<script>'])('says kindly that it does not know %s', async (person) => {
  const visitor = await house.visitor().post('/demo/sign-in', { person })
  expect(visitor.status).toBe(404)
  expect(visitor.text()).toContain('Deze naam kennen we hier niet')
  expect(visitor.cookie('kampvuur_session')).toBeUndefined()
})

test('refuses a button pressed on somebody else’s site', async () => {
  const visitor = house.visitor()
  visitor.headers['sec-fetch-site'] = 'cross-site'
  await visitor.post('/demo/sign-in', { person: 'mina' })
  expect(visitor.status).toBe(403)
  expect(visitor.cookie('kampvuur_session')).toBeUndefined()
})

test('does not exist where there is no example', async () => {
  const real = await startExample({ KAMPVUUR_EXAMPLE: 'no' })
  const visitor = real.visitor()
  expect((await visitor.get('/demo')).status).toBe(404)
  expect((await visitor.post('/demo/sign-in', { person: 'mina' })).status).toBe(404)
  expect(visitor.cookie('kampvuur_session')).toBeUndefined()
  await real.close()
})

test('lays paper on the table that opens what it says', async () => {
  const visitor = await house.visitor().get('/demo')
  expect(visitor.text()).toContain('Het woord op deze kaart is poolster')
  const papers = visitor.links().filter((href) => /^\/[ki]\/[0-9A-Z]{26}$/.test(href))
  expect(papers).toHaveLength(4)
})
