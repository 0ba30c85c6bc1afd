// Covers: src/modules/social-web, src/modules/stories, src/modules/circles, src/modules/action-teams, src/modules/about-us
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../tests/support/application.ts'
import type { Browserless } from '../../../tests/support/browserless.ts'
import { addPicture, throwPictureAway } from '../stories/testing/pictured.ts'
import { publishAgain, writeAndPublish } from '../stories/testing/written.ts'

let world: TestApplication
let movement: string
let writer: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, movement, toos)
  writer = await world.as(toos)
})
afterAll(() => world.close())

async function ask(path: string) {
  const headers = { accept: 'application/activity+json' }
  const answer = await world.app.fetch(new Request(`${world.origin}${path}`, { headers }))
  return (answer.status === 200 ? await answer.json() : {}) as Record<string, unknown>
}

test('a picture goes along with its words and with where one looks, until it is thrown away', async () => {
  await ask(`/social/${movement}`)
  const { at, path } = await writeAndPublish(writer, { place: movement })
  const id = await addPicture(writer, at)
  await publishAgain(writer, at)
  const [published] = await world.sql<{ id: string }>('select id from stories.published')
  const object = `/social/${movement}/stories/${published?.id}`
  const article = await ask(object)
  expect(article.attachment).toMatchObject({
    type: 'Image',
    mediaType: 'image/jpeg',
    name: 'Een open deur',
    url: `${world.origin}${path}/pictures/${id}/960.jpg`,
    'toot:focalPoint': { '@list': [0.66, 0.66] },
  })
  expect(JSON.stringify(article.contentMap ?? article.content)).not.toContain('<img')
  expect(JSON.stringify(await ask(`/social/${movement}/outbox`))).toContain(`${id}/960.jpg`)
  await throwPictureAway(writer, at, id)
  const after = await ask(object)
  expect(after.attachment).toBeUndefined()
  expect(after.updated).not.toBe(article.updated)
  expect(JSON.stringify(await ask(`/social/${movement}/outbox`))).not.toContain(id)
})
