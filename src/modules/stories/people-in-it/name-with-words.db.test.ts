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

// A name under somebody's words is theirs to choose for each story, with the name before them as it would be read.

let world: TestApplication
let fire: TestFire
let writer: Browserless
let seat: string
let words: string
const name = 'Nel van de Werf'
const said = 'De bloembollen staan nog in de schuur.'

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
  seat = await fire.seat(name)
  words = await fire.say(seat, said, 'everyone')
  await allows(true)
})
afterAll(() => world.close())

/** Words of theirs may be published, in a story and in whatever else, with their name. */
async function allows(withName: boolean): Promise<void> {
  await world.sql(
    `insert into contributions.consent_entry (contribution_id, purpose, audience, with_name, decided_by_seat_id)
     select $1, 'publish', 'everyone', $2, s.speaker_seat_id from contributions.speaker s where s.contribution_id = $1`,
    [words, withName],
  )
  await noted(world)
}
async function asked(): Promise<{ at: string; speaker: Browserless; ask(): Promise<unknown> }> {
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: fire.organisationId })
  const at = writer.path
  await writer.submit({ title: 'In de schuur', body: 'Zo ging het.', next: 'stay' })
  await writer.get(`${at}/words`)
  await writer.submit({ contribution: words }, `${at}/words`)
  const ask = async () => {
    await writer.get(`${at}/people`)
    await writer.submit({ audience: 'everyone' }, `${at}/people/ask`)
  }
  await ask()
  const [told] = await world.sql<{ id: string }>('select id from stories.told_of where story_id = $1', [
    at.slice(7),
  ])
  const speaker = await fire.sitting(seat)
  await speaker.get(`/my-words-in/${told?.id}`)
  return { at, speaker, ask }
}
async function publish(at: string): Promise<Browserless> {
  await writer.get(`${at}/publish`)
  await writer.submit({ audience: 'everyone' })
  return writer
}
const read = async (path: string) => (await world.visitor().get(path)).text()

test('whoever said yes without their name is read without it, whatever they let be published otherwise', async () => {
  const { at, speaker } = await asked()
  expect(speaker.text()).toContain(`Jouw naam kan erbij: ${name}.`)
  await speaker.submit({ says: 'yes' })
  expect(speaker.text()).toContain('Jouw naam staat er niet bij.')
  await writer.get(`${at}/publish`)
  expect([writer.text().includes(said), writer.text().includes(name)]).toEqual([true, false])
  const text = await read((await publish(at)).path)
  expect([text.includes(said), text.includes(name)]).toEqual([true, false])
})

test('whoever said yes with it reads it themselves, the writer too before it is published, and then everybody', async () => {
  const { at, speaker } = await asked()
  await speaker.submit({ says: 'named' })
  expect(speaker.text()).toContain(`Jouw naam staat bij je woorden: ${name}.`)
  await writer.get(`${at}/publish`)
  expect(writer.text()).toContain(name)
  const path = (await publish(at)).path
  expect(await read(path)).toContain(name)
  // Taken off again it is gone on the next request, and so it is where they let no name be published any more.
  await speaker.get(speaker.path)
  await speaker.submit({ says: 'yes' })
  expect(await read(path)).not.toContain(name)
  await speaker.submit({ says: 'named' })
  expect(await read(path)).toContain(name)
  await allows(false)
  const without = await read(path)
  expect([without.includes(said), without.includes(name)]).toEqual([true, false])
  await allows(true)
})

test('another name than was agreed to is asked anew, read nowhere and not laid down by the database', async () => {
  const { at, speaker, ask } = await asked()
  await speaker.submit({ says: 'named' })
  const path = (await publish(at)).path
  const called = (other: string) =>
    world.sql('update circles.seat set name = $1 where id = $2', [other, seat])
  await called('Petronella Werf')
  expect(await read(path)).not.toMatch(/Nel van de Werf|Petronella/)
  await speaker.get(speaker.path)
  expect(speaker.text()).toContain('Jouw naam is nu anders')
  await writer.get(`${at}/people`)
  expect(writer.text()).not.toContain('Zei ja tegen deze tekst.')
  expect((await publish(at)).status).toBe(422)
  await expect(
    world.sql('update stories.published set body = body where slug = $1', [path.slice(9)]),
  ).rejects.toThrow('not everybody in it said yes')
  await ask()
  await speaker.get(speaker.path)
  await speaker.submit({ says: 'named' })
  expect((await publish(at)).path).toBe(path)
  expect(await read(path)).toContain('Petronella Werf')
  await called(name)
})

test('a yes to a name that became another one while the page was open counts for nothing', async () => {
  const { at, speaker } = await asked()
  await world.sql("update circles.seat set name = 'Iemand anders' where id = $1", [seat])
  await speaker.submit({ says: 'named' })
  expect(speaker.status).toBe(409)
  expect((await publish(at)).status).toBe(422)
  await world.sql('update circles.seat set name = $1 where id = $2', [name, seat])
})

test('words lead to where they come from, for whoever may look there and for nobody else', async () => {
  const { at, speaker } = await asked()
  await speaker.submit({ says: 'yes' })
  const path = (await publish(at)).path
  const visitor = world.visitor()
  const way = `/provenance/contribution/${words}`
  await visitor.get(path)
  expect(visitor.links()).toContain(way)
  expect((await visitor.get(way)).status).toBe(200)
  // Let be published for everybody, and talked on about at the fire alone.
  await world.sql(
    `insert into contributions.consent_entry (contribution_id, purpose, audience, with_name, decided_by_seat_id)
     select $1, 'talk-on', 'here', false, s.speaker_seat_id from contributions.speaker s where s.contribution_id = $1`,
    [words],
  )
  await noted(world)
  await visitor.get(path)
  expect([visitor.text().includes(said), visitor.links().includes(way)]).toEqual([true, false])
  expect((await visitor.get(way)).status).toBe(404)
})
