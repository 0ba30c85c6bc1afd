import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, noted, type TestFire } from '../../dialogues/harvest/testing/fire.ts'

// Who is asked, who is not asked again, and what each reads of it.

let world: TestApplication
let fire: TestFire
let writer: Browserless
let speaker: Browserless
let words: string

beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world)
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  await world.sql('update circles.circle set parent_id = $1, movement_id = $1 where id = $2', [
    movement,
    fire.organisationId,
  ])
  const toos = await makePerson(world, 'Toos', 'toos@voorbeeld.test')
  await makeSeat(world, fire.organisationId, toos)
  writer = await world.as(toos)
  const nel = await makePerson(world, 'Nel', 'nel@voorbeeld.test')
  const seat = await makeSeat(world, fire.circleId, nel)
  speaker = await world.as(nel)
  words = await fire.say(seat, 'De bloembollen staan nog in de schuur.', 'everyone')
  await world.sql(
    `insert into contributions.consent_entry (contribution_id, purpose, audience, with_name, decided_by_seat_id)
     values ($1, 'publish', 'everyone', false, $2)`,
    [words, seat],
  )
  await noted(world)
})
afterAll(() => world.close())

/** A story with their words, and with somebody else who is told of. */
async function begun() {
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: fire.organisationId })
  const at = writer.path
  await keep(at, `Zo ging het.\n\n[[said:${words}]]`)
  await writer.get(`${at}/people`)
  await writer.submit({ name: 'mijn zus' }, `${at}/people`)
  const [told] = await world.sql<{ id: string }>(
    'select id from stories.told_of where story_id = $1 and contribution_id is not null',
    [at.slice(7)],
  )
  return { at, question: `/my-words-in/${told?.id}` }
}
async function keep(at: string, body: string) {
  await writer.get(at)
  await writer.submit({ title: 'In de schuur', body, next: 'stay' })
}
async function ask(at: string) {
  await writer.get(`${at}/people`)
  await writer.submit({ audience: 'everyone' }, `${at}/people/ask`)
}
const sent = async (subject: string) => (await letters(world)).filter((one) => one.subject === subject).length
const [question, answer] = ['Een vraag over jouw woorden', 'Er is antwoord bij je verhaal']
const withWords = (text: string) => `${text}\n\n[[said:${words}]]`

describe('who said no', () => {
  test('is not asked again about a text that reads the same, can change it, and is asked about another one', async () => {
    const { at, question: path } = await begun()
    await writer.get(`${at}/people`)
    expect(writer.text()).toContain('Vraag deze 2 mensen')
    const before = await sent(question)
    await ask(at)
    expect(await sent(question)).toBe(before + 1)
    await speaker.get(path)
    await speaker.submit({ says: 'no' })
    await keep(at, withWords('Zo ging het!'))
    await writer.get(`${at}/people`)
    expect(writer.text()).toContain('Vraag deze persoon')
    await ask(at)
    expect(await sent(question)).toBe(before + 1)
    expect(writer.text()).toContain('Zei nee. Haal deze woorden uit de tekst.')
    await speaker.get(path)
    expect(speaker.text()).toContain('Jij zei nee.')
    await speaker.submit({ says: 'yes' })
    await writer.get(`${at}/people`)
    expect(writer.text()).toContain('Zei ja tegen deze tekst.')
    await speaker.get(path)
    await speaker.submit({ says: 'no' })
    await keep(at, withWords('Heel anders.'))
    await writer.get(`${at}/people`)
    expect(writer.text()).toContain('Zei nee tegen een eerdere tekst. Over deze tekst vroeg je het nog niet.')
    await ask(at)
    expect(writer.text()).toContain('Zei nee tegen een eerdere tekst. Is opnieuw gevraagd')
    expect(await sent(question)).toBe(before + 2)
  })
})

describe('a change after the question', () => {
  test('is told beforehand, asks whoever waits to wait, and says of whom it was asked before', async () => {
    const { at, question: path } = await begun()
    await ask(at)
    await writer.get(at)
    expect(writer.text()).toContain('2 mensen zijn over deze tekst gevraagd. Verander je iets')
    await speaker.get(path)
    await keep(at, withWords('Zo ging het niet.'))
    await writer.get(at)
    expect(writer.text()).toContain('2 mensen zijn over een eerdere tekst gevraagd.')
    await writer.get(`${at}/people`)
    expect(writer.text()).toContain('Is gevraagd over een eerdere tekst.')
    expect(writer.text()).not.toContain('Is nog niet gevraagd.')
    await speaker.get(path)
    expect(speaker.text()).toContain('Er komt een nieuwe tekst.')
    expect(speaker.html).not.toContain('name="says"')
    await ask(at)
    await speaker.get(path)
    await speaker.submit({ says: 'yes' })
    expect(speaker.text()).toContain('Jij zei ja.')
    await keep(at, withWords('Toch anders.'))
    await ask(at)
    expect(writer.text()).toContain('Is opnieuw gevraagd en gaf nog geen antwoord.')
  })

  test('leaves whoever is read already a way to say no', async () => {
    const { at, question: path } = await begun()
    await world.sql('delete from stories.told_of where story_id = $1 and contribution_id is null', [
      at.slice(7),
    ])
    await ask(at)
    await speaker.get(path)
    await speaker.submit({ says: 'yes' })
    await writer.get(`${at}/publish`)
    await writer.submit({ audience: 'everyone' })
    const read = writer.path
    await speaker.get(path)
    expect(speaker.links()).toContain(read)
    expect(speaker.text()).not.toContain('Zonder jouw ja')
    await keep(at, withWords('Opnieuw.'))
    await ask(at)
    await keep(at, withWords('En nog eens.'))
    await speaker.get(path)
    expect(speaker.text()).toContain('Er komt een nieuwe tekst.')
    await speaker.submit({ says: 'no' })
    const visitor = world.visitor()
    await visitor.get(read)
    expect([visitor.status, visitor.text().includes('bloembollen')]).toEqual([200, false])
  })
})

describe('before it is published', () => {
  test('its writer reads who has not said yes and finds the way there, also after trying', async () => {
    const { at } = await begun()
    await ask(at)
    await writer.get(`${at}/publish`)
    expect(writer.text()).toContain('2 mensen die erin staan, zeiden nog geen ja')
    expect(writer.text()).toContain('Of hier een naam bij komt, kiest wie dit zei.')
    expect(writer.links()).toContain(`${at}/people`)
    await writer.submit({ audience: 'everyone' })
    expect([writer.status, writer.text().includes('Wat je typte')]).toEqual([422, false])
    expect(writer.html).toMatch(/role="alert"[^§]*?href="[^"]+\/people"/)
  })
})

describe('answers that come one after another', () => {
  test('are one letter to who writes, and the next a day later', async () => {
    const { at, question: path } = await begun()
    const before = await sent(answer)
    await ask(at)
    await speaker.get(path)
    for (const says of ['yes', 'no', 'yes', 'no', 'yes']) await speaker.submit({ says })
    expect(await sent(answer)).toBe(before + 1)
    const wait = (ago: string) =>
      world.sql(
        `update stories.writer set answers_told_at = now() - interval '${ago}' where story_id = '${at.slice(7)}'`,
      )
    await wait('1 hour')
    for (const says of ['no', 'yes']) await speaker.submit({ says })
    expect(await sent(answer)).toBe(before + 1)
    const waiting = await world.sql<{ hours: number }>(
      `select extract(epoch from start_after - now()) / 3600 as hours from pgboss.job
       where name = 'letter.send' and state = 'created' and start_after > now()`,
    )
    expect(waiting.map(({ hours }) => Math.round(Number(hours)))).toEqual([23])
    await wait('2 days')
    await speaker.submit({ says: 'no' })
    expect(await sent(answer)).toBe(before + 2)
  })
})
