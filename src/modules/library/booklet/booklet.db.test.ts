import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, noted, type TestFire } from '../../dialogues/harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire
let writer: Browserless
let seat: string
let words: string
const said = 'De bloembollen staan nog in de schuur.'
const publishes = async (audience: string | null) => {
  await world.sql(
    `insert into contributions.consent_entry (contribution_id, purpose, audience, with_name, decided_by_seat_id)
     select $1, 'publish', $2, false, s.speaker_seat_id from contributions.speaker s where s.contribution_id = $1`,
    [words, audience],
  )
  await noted(world)
}
beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world)
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  await world.sql('update circles.circle set parent_id = $1, movement_id = $1 where id = $2', [
    movement,
    fire.organisationId,
  ])
  const person = await makePerson(world, 'Toos')
  await makeSeat(world, fire.organisationId, person)
  writer = await world.as(person)
  seat = await fire.seat('Nel')
  words = await fire.say(seat, said, 'everyone')
  await publishes('everyone')
})
afterAll(() => world.close())

test('a booklet has the pictures and the words of others that stand in it, and no longer than they may', async () => {
  await writer.get('/write/new')
  await writer.submit({ kind: 'guide', place: fire.organisationId })
  const at = writer.path
  await writer.submit({ title: 'Bollen planten', body: 'Voor iedereen.', next: 'stay' })
  const pictures = `${at}/pictures`
  await writer.get(pictures)
  const media = await sharp({ create: { width: 620, height: 400, channels: 3, background: '#a63' } })
    .jpeg()
    .toBuffer()
  await writer.upload({ recognisable: 'nobody' }, { media }, pictures)
  const picture = writer.path
  await writer.get(picture)
  await writer.submit({ alt: 'Een kist bollen', caption: 'De kist', go: 'text' }, picture)
  await writer.get(at)
  const { body = '' } = writer.form(at).values
  await writer.submit({ body: `${body}\n\n## Proberen\n\n[[said:${words}]]`, next: 'stay' }, at)
  await writer.get(`${at}/people`)
  await writer.submit({ audience: 'everyone' }, `${at}/people/ask`)
  const speaker = await fire.sitting(seat)
  const [told] = await world.sql<{ id: string }>(
    'select id from stories.told_of where contribution_id = $1',
    [words],
  )
  await speaker.get(`/my-words-in/${told?.id}`)
  await speaker.submit({ says: 'yes' })
  await writer.get(`${at}/publish`)
  await writer.submit({ audience: 'everyone' })
  const story = writer.path
  expect(story).toMatch(/^\/stories\//)

  const booklet = `/library/${story.split('/')[2]}/booklet`
  const reader = world.visitor()
  await reader.get(booklet)
  expect(reader.text()).toContain(said)
  const [, file = ''] = /<img src="([^"]+)" alt="Een kist bollen"/.exec(reader.html) ?? []
  expect((await reader.once('GET', file)).status).toBe(200)
  // Paper waits for nobody who comes near.
  expect(reader.html).not.toContain('loading="lazy"')
  // Paper speaks the language of the sheet, whatever the screen speaks; what is not printed speaks that of the screen.
  await reader.get(`${booklet}?lang=en`)
  expect(reader.text()).toContain('Back to the sheet')
  expect(reader.text()).toContain('Schrijf erbij wat je anders deed')
  expect(reader.text()).not.toContain('What we changed')
  expect(reader.html.split('alt="Een kist bollen"')).toHaveLength(2)
  await publishes(null)
  await reader.get(booklet)
  expect([reader.status, reader.text().includes(said)]).toEqual([200, false])
})
