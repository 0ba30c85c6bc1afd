import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../tests/support/application.ts'
import { withdraw, writeAndPublish } from './testing/written.ts'

let world: TestApplication
const sister = 'http://wij.test'

beforeAll(async () => {
  world = await startTestApplication({
    KAMPVUUR_ADDRESSES: `wij-blijven=${sister}`,
    KAMPVUUR_EXAMPLE: 'no',
  })
})
afterAll(() => world.close())

async function locations(address: string): Promise<string[]> {
  const answer = await world.app.fetch(new Request(address))
  const xml = await answer.text()
  expect([address, answer.status, answer.headers.get('content-type')]).toEqual([
    address,
    200,
    'application/xml; charset=utf-8',
  ])
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at = '']) => at)
}

test('names what everybody may see and nothing else, each page at one address', async () => {
  const first = await makeCircle(world, { kind: 'movement', name: 'Eerst', slug: 'eerst' })
  const own = await makeCircle(world, { kind: 'movement', name: 'Wij blijven', slug: 'wij-blijven' })
  await world.sql("update circles.circle set created_at = created_at - interval '1 day' where id = $1", [
    first,
  ])
  await makeCircle(world, { name: 'Besloten', slug: 'besloten', visibility: 'members', movementId: first })
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, first, toos)
  await makeSeat(world, own, toos)
  const writer = await world.as(toos)
  const here = await writeAndPublish(writer, { place: first })
  const there = await writeAndPublish(writer, { place: own })
  await writeAndPublish(writer, { place: first, title: 'Besloten verhaal', audience: 'movement' })
  expect(await locations(`${world.origin}/sitemap.xml`)).toEqual(
    expect.arrayContaining([
      `${world.origin}/sitemaps/stories-1.xml`,
      `${world.origin}/sitemaps/pages-1.xml`,
    ]),
  )
  const stories = `${world.origin}/sitemaps/stories-1.xml`
  expect(await locations(stories)).toEqual([`${world.origin}${here.path}`])
  expect(await locations(`${sister}/sitemaps/stories-1.xml`)).toEqual([`${sister}${there.path}`])
  const circles = await locations(`${world.origin}/sitemaps/circles-1.xml`)
  expect(circles).toContain(`${world.origin}/circles/eerst`)
  expect(circles.join()).not.toContain('besloten')
  await withdraw(writer, here.at)
  expect((await world.app.fetch(new Request(stories))).status).toBe(404)
  for (const part of ['stories-0.xml', 'stories-9.xml', 'letters-1.xml', 'stories'])
    expect((await world.app.fetch(new Request(`${world.origin}/sitemaps/${part}`))).status).toBe(404)
})

test('a movement’s site says where its own list is; an example is not to be found', async () => {
  const robots = await (await world.app.fetch(new Request(`${sister}/robots.txt`))).text()
  expect(robots).toContain(`Sitemap: ${sister}/sitemap.xml`)
  const example = await startTestApplication()
  const closed = await (await example.app.fetch(new Request(`${example.origin}/robots.txt`))).text()
  expect(closed).toBe('User-agent: *\nDisallow: /\n')
  await example.close()
})
