import { afterAll, beforeAll, expect, test } from 'vitest'
import { circleId, personId, themeId } from '../../../seeds/load/ids.ts'
import { storyId, storySlugOf } from '../../../seeds/load/stories.ts'
import { stories } from '../../../seeds/stories/index.ts'
import type { TestApplication } from '../../../tests/support/application.ts'
import { startExample } from '../../../tests/support/example.ts'

let world: TestApplication
beforeAll(async () => {
  world = await startExample()
})
afterAll(() => world.close())

const addressOf = (slug: string) => {
  const story = stories.find((one) => one.slug === slug)
  return story ? storySlugOf(story) : ''
}

test('what did not work stands between what did, by its day', async () => {
  const visitor = await world.visitor().get('/library/tried')
  const titles = stories
    .filter(({ kind, audience }) => ['practice', 'failure'].includes(kind) && audience === 'everyone')
    .sort((a, b) => (a.daysAgo ?? 0) - (b.daysAgo ?? 0))
    .map(({ title }) => title)
  const there = titles.map((title) => visitor.text().indexOf(title))
  expect(there).not.toContain(-1)
  expect(there).toEqual(there.toSorted((a, b) => a - b))
  expect(visitor.text()).toMatch(/Wat hielp Dat niemand het hoefde\..*Waar het knelde/)
})

test('who tried it before is found by theme and by sector, also from a team of a house for who may know it', async () => {
  const [visitor, mina] = [world.visitor(), await world.as(personId('mina'))]
  const inSector = `/library/tried?sector=${circleId('sector-langdurige-ggz')}`
  await mina.get(inSector)
  expect(mina.text()).toContain('Schrijven in de huiskamer')
  expect(mina.text()).not.toContain('Een sleutel bij de buren')
  // Where a team may not be known, nothing says in which sector it is.
  expect((await visitor.get(inSector)).text()).not.toContain('Schrijven in de huiskamer')
  await visitor.get(`/library/tried?theme=${themeId('theme', 'caring-communities')}&sector=geen`)
  expect(visitor.text()).toContain('Een sleutel bij de buren')
  expect(visitor.text()).not.toContain('Schrijven in de huiskamer')
})

test('a shelf shows each who may read it what they may read, and what is withdrawn is gone at once', async () => {
  const busje = 'Het busje staat te koop'
  const [visitor, mina] = [world.visitor(), await world.as(personId('mina'))]
  expect((await visitor.get('/library')).text()).not.toContain(busje)
  expect((await mina.get('/library')).text()).toContain(busje)
  expect((await visitor.get(`/library/${addressOf('het-busje')}/booklet`)).status).toBe(404)
  const gone = addressOf('een-eindje-meelopen')
  expect((await visitor.get(`/library/${gone}/booklet`)).status).toBe(200)
  const henk = await world.as(personId('henk'))
  await henk.get(`/write/${storyId('een-eindje-meelopen')}/withdraw`)
  await henk.submit({})
  expect((await visitor.get(`/library/${gone}/booklet`)).status).toBe(404)
  expect((await visitor.get('/library')).text()).not.toContain('Een eindje meelopen')
})

test('a do-sheet is a booklet: cover, its parts, room to write, and where it comes from', async () => {
  const visitor = await world.visitor().get(`/library/${addressOf('samen-lezen-wat-er-staat')}/booklet`)
  // Paper folds into four.
  expect((visitor.html.match(/kv-sheet--a5/g)?.length ?? 1) % 4).toBe(0)
  expect(visitor.text()).toMatch(
    /Proberen.*Aanpassen.*Terugkijken.*Dit pasten wij aan.*Gemaakt door Team Kade/,
  )
  expect((await visitor.get(`/library/${addressOf('de-naambordjes')}/booklet`)).status).toBe(404)
  expect((await visitor.get('/library/niets')).status).toBe(404)
  await visitor.get(`/stories/${addressOf('samen-lezen-wat-er-staat')}`)
  expect(visitor.links().some((link) => link.endsWith('/booklet'))).toBe(true)
})

test('of what stands on a shelf is told who wrote it, and in which language where that is another', async () => {
  const english = world.visitor()
  english.headers['accept-language'] = 'en'
  for (const page of ['/library', '/library/do'])
    expect((await english.get(page)).text()).toMatch(
      /Do-sheet ?, in Dutch Samen lezen wat er staat.*?Team Kade, De Overzet · /,
    )
  expect((await english.get('/library/tried')).text()).toMatch(
    /Practice example ?, in Dutch Schrijven in de huiskamer.*?Joost Verbruggen, Team Kade · /,
  )
  expect((await world.visitor().get('/library')).text()).not.toContain('in het Nederlands')
})

test('a keyword that went into another leads there, and its stories stand under it', async () => {
  const visitor = await world.visitor().get('/keywords/mantelzorgers')
  expect(visitor.path).toBe('/keywords/naasten')
  expect(visitor.text()).toContain('De planning ligt op de keukentafel')
  await visitor.get('/rubrics/pinching-rules')
  expect(visitor.text()).toContain('Van wie is deze regel?')
})
