import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { addPicture, throwPictureAway } from '../testing/pictured.ts'
import { publishAgain, withdraw, writeAndPublish } from '../testing/written.ts'

let world: TestApplication
let writer: Browserless
let story: { at: string; path: string }
let picture: string

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, movement, toos)
  writer = await world.as(toos)
  story = await writeAndPublish(writer, { place: movement })
  picture = await addPicture(writer, story.at)
  await publishAgain(writer, story.at)
})
afterAll(() => world.close())

const read = async (path: string) => (await world.visitor().once('GET', path)).text()
const data = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}')

test('a picture goes along in each format, with what there is to see, how large it is and a whole address', async () => {
  const address = `${world.origin}${story.path}/pictures/${picture}/960.jpg`
  const file = await world.visitor().once('GET', new URL(address).pathname)
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  const size = (await file.arrayBuffer()).byteLength
  const atom = parseAtomFeed(await read('/stories/feed.atom')).entries?.[0]
  expect(atom?.links).toContainEqual({
    ...{ rel: 'enclosure', type: 'image/jpeg', length: size, href: address, title: 'Een open deur' },
  })
  expect(atom?.content?.value).toContain(
    `<figure><img src="${address}" alt="Een open deur" width="960" height="640"/><figcaption dir="auto">De deur</figcaption></figure>`,
  )
  const rss = parseRssFeed(await read('/stories/feed.rss')).items?.[0]
  expect(rss?.enclosures).toEqual([{ url: address, type: 'image/jpeg', length: size }])
  expect(rss?.media?.contents?.[0]).toMatchObject({ url: address, medium: 'image', width: 960, height: 640 })
  const json = parseJsonFeed(await read('/stories/feed.json')).items?.[0]
  expect(json?.image).toBe(address)
  expect(json?.attachments?.[0]).toMatchObject({ title: 'Een open deur', size_in_bytes: size })
})

test('a picture that everybody may see is seen in a browser elsewhere, one for fewer is not', async () => {
  const policyAt = async (at: string) => {
    const answer = await writer.once('GET', `${at}/pictures/${picture}/960.jpg`)
    return [answer.status, answer.headers.get('cross-origin-resource-policy')]
  }
  expect(await policyAt(story.path)).toEqual([200, 'cross-origin'])
  await world.sql("update stories.published set audience = 'movement'")
  await world.sql("update stories.story set audience = 'movement'")
  expect(await policyAt(story.path)).toEqual([200, 'same-origin'])
  await world.sql("update stories.story set audience = 'everyone'")
  await world.sql("update stories.published set audience = 'everyone'")
})

test('a page that everybody may read says which picture goes with a link to it', async () => {
  const address = `${world.origin}${story.path}/pictures/${picture}/960.jpg`
  const html = await read(story.path)
  for (const [property, content] of [
    ['og:image', address],
    ['og:image:width', '960'],
    ['og:image:height', '640'],
    ['og:image:alt', 'Een open deur'],
    ['twitter:card', 'summary_large_image'],
  ])
    expect(html).toContain(`<meta property="${property}" content="${content}"/>`)
  expect(data(html).image).toMatchObject({ '@type': 'ImageObject', url: address, width: 960, height: 640 })
})

test('for fewer than everybody nothing tells of it, and thrown away it is gone from all of them', async () => {
  const everywhere = async () =>
    (await Promise.all(['atom', 'rss', 'json'].map((name) => read(`/stories/feed.${name}`)))).join()
  await withdraw(writer, story.at)
  const path = await publishAgain(writer, story.at, 'movement')
  expect(await everywhere()).not.toContain(picture)
  expect((await writer.get(path)).html).not.toContain('og:image')
  await withdraw(writer, story.at)
  const open = await publishAgain(writer, story.at)
  const before = parseAtomFeed(await read('/stories/feed.atom')).entries?.[0]
  expect(await everywhere()).toContain(picture)
  await throwPictureAway(writer, story.at, picture)
  expect(await everywhere()).not.toContain(picture)
  expect(await read(open)).not.toContain(picture)
  const after = parseAtomFeed(await read('/stories/feed.atom')).entries?.[0]
  expect(after?.id).toBe(before?.id)
  expect(new Date(after?.updated ?? 0).getTime()).toBeGreaterThan(new Date(before?.updated ?? 0).getTime())
})
