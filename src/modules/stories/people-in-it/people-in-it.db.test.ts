import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { refusing } from '../../../../tests/support/refusing.ts'
import { makeFire, noted, type TestFire } from '../../dialogues/harvest/testing/fire.ts'
import { toldCodes } from './code.ts'

let world: TestApplication
let fire: TestFire
let writer: Browserless
let house: string
let seat: string
let words: string

const said = 'De bloembollen staan nog in de schuur.'
const publishes = (audience: string | null) =>
  world
    .sql(
      `insert into contributions.consent_entry (contribution_id, purpose, audience, with_name, decided_by_seat_id)
       select $1, 'publish', $2, false, s.speaker_seat_id from contributions.speaker s where s.contribution_id = $1`,
      [words, audience],
    )
    .then(() => noted(world))

beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world)
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  await world.sql('update circles.circle set parent_id = $1, movement_id = $1 where id = $2', [
    movement,
    fire.organisationId,
  ])
  house = fire.organisationId
  const person = await makePerson(world, 'Toos')
  await makeSeat(world, house, person)
  writer = await world.as(person)
  seat = await fire.seat('Nel')
  words = await fire.say(seat, said, 'everyone')
})
afterAll(() => world.close())

async function begin(body = 'Zo ging het.'): Promise<string> {
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: house })
  const at = writer.path
  await writer.submit({ title: 'In de schuur', body, next: 'stay' })
  return at
}
const publish = async (at: string) => {
  await writer.get(`${at}/publish`)
  await writer.submit({ audience: 'everyone' })
  return writer
}
const ask = async (at: string, audience = 'everyone') => {
  await writer.get(`${at}/people`)
  await writer.submit({ audience }, `${at}/people/ask`)
}
const codeIn = async (at: string) => {
  await writer.get(`${at}/people`)
  return /\/told\/([0-9A-Z]{26})/.exec(writer.html)?.[1] ?? ''
}

describe('somebody who is told of', () => {
  test('reads it by an address of their own once they are asked, and without their yes nobody else does', async () => {
    const at = await begin('De man met de hond.')
    await writer.get(`${at}/people`)
    await writer.submit({ name: 'de man met de hond' }, `${at}/people`)
    expect((await publish(at)).status).toBe(422)
    expect(writer.text()).toContain('Nog niet iedereen die erin staat, zei ja')
    const [row] = await world.sql<{ id: string; name: Buffer }>('select id, name from stories.told_of')
    expect(row?.name.toString('latin1')).not.toContain('hond')
    const early = world.visitor()
    await early.get(`/told/${toldCodes.of(world.app.house, row?.id ?? '').long}`)
    expect(early.status).toBe(404)
    await ask(at)
    const reader = world.visitor()
    await reader.get(`/told/${await codeIn(at)}`)
    expect(reader.text()).toContain('De man met de hond.')
    await reader.submit({ says: 'yes' })
    expect(reader.text()).toContain('Jij zei ja.')
    expect((await publish(at)).path).toMatch(/^\/stories\//)
  })

  test('is asked again when the text changed after their yes', async () => {
    const at = await begin()
    await writer.get(`${at}/people`)
    await writer.submit({ name: 'mijn zus' }, `${at}/people`)
    await ask(at)
    const reader = world.visitor()
    const code = await codeIn(at)
    await reader.get(`/told/${code}`)
    await reader.submit({ says: 'yes' })
    await writer.get(at)
    await writer.submit({ body: 'Zo ging het niet.', next: 'stay' })
    expect((await publish(at)).status).toBe(422)
    await reader.get(`/told/${code}`)
    expect(reader.text()).toContain('Zo ging het.')
    expect(reader.text()).not.toContain('Zo ging het niet.')
  })

  test('says yes to as many readers as they were told of, and to no more', async () => {
    const at = await begin()
    await writer.get(`${at}/people`)
    await writer.submit({ name: 'mijn zus' }, `${at}/people`)
    await ask(at, 'circle')
    const reader = world.visitor()
    await reader.get(`/told/${await codeIn(at)}`)
    expect(reader.text()).toContain('Als jij ja zegt, kan wie in Het Wielhuis zit dit lezen.')
    await reader.submit({ says: 'yes' })
    expect((await publish(at)).status).toBe(422)
    await writer.get(`${at}/publish`)
    await writer.submit({ audience: 'circle' })
    expect(writer.path).toMatch(/^\/stories\//)
    await expect(
      world.sql("update stories.published set audience = 'everyone' where slug = $1", [writer.path.slice(9)]),
    ).rejects.toThrow('not everybody in it said yes')
  })

  test('takes the story away from readers with a no, at once', async () => {
    const at = await begin()
    await writer.get(`${at}/people`)
    await writer.submit({ name: 'mijn zus' }, `${at}/people`)
    await ask(at)
    const code = await codeIn(at)
    const reader = world.visitor()
    await reader.get(`/told/${code}`)
    await reader.submit({ says: 'yes' })
    const path = (await publish(at)).path
    const visitor = world.visitor()
    expect((await visitor.get(path)).status).toBe(200)
    await reader.get(`/told/${code}`)
    // What it touches stands there first; until then it is read.
    expect(reader.links()).toContain(`/told/${code}/no`)
    expect(reader.html).not.toContain('value="no"')
    await reader.get(`/told/${code}/no`)
    expect(reader.links()).toContain(path)
    expect(reader.text()).toContain('Wat we niet terughalen')
    expect((await visitor.get(path)).status).toBe(200)
    await reader.submit({ says: 'no' })
    expect(reader.text()).toContain('Niemand anders leest dit')
    expect((await visitor.get(path)).status).toBe(404)
  })

  test('may say it to the writer, who notes how; nobody else notes it', async () => {
    const at = await begin()
    await writer.get(`${at}/people`)
    await writer.submit({ name: 'mijn zus' }, `${at}/people`)
    await ask(at)
    await writer.get(`${at}/people`)
    const note = /action="([^"]+\/note)"/.exec(writer.html)?.[1] ?? ''
    const other = await world.as(await makePerson(world, 'Iemand'))
    await other.get('/mine')
    const stranger = await other.post(note, { says: 'yes', how: 'spoken', number: '1' })
    expect(stranger.status).not.toBe(200)
    await writer.get(`${at}/people`)
    await writer.submit({ says: 'yes', how: 'telephone' }, note)
    expect(writer.text()).toContain('Zei ja tegen deze tekst.')
    expect((await publish(at)).path).toMatch(/^\/stories\//)
  })

  test('learns nothing with a code that is not theirs', async () => {
    const visitor = world.visitor()
    expect((await visitor.get('/told/ABCDEFGHJKMNPQRSTVWXYZ0123')).status).toBe(404)
    expect((await visitor.get('/told/')).status).toBe(404)
  })
})

describe('somebody whose words stand in it', () => {
  test('is asked; their words are read as far as they allow, and close on the next request', async () => {
    await publishes('everyone')
    const at = await begin()
    await writer.get(`${at}/words`)
    expect(writer.text()).toContain(said)
    await writer.submit({ contribution: words }, `${at}/words`)
    expect((await publish(at)).status).toBe(422)
    await ask(at)
    const speaker = await fire.sitting(seat)
    const [told] = await world.sql<{ id: string }>(
      'select id from stories.told_of where contribution_id = $1',
      [words],
    )
    // With a card and no account: the question stands with one's own words.
    await speaker.get('/card')
    expect(speaker.links()).toContain(`/my-words-in/${told?.id}`)
    await speaker.get(`/my-words-in/${told?.id}`)
    expect(speaker.text()).toContain(said)
    await speaker.submit({ says: 'yes' })
    const path = (await publish(at)).path
    const visitor = world.visitor()
    const sees = async () => (await visitor.get(path)).text().includes(said)
    expect(await sees()).toBe(true)
    const stored = await world.sql<{ body: string; plain: string }>(
      'select body::text as body, plain from stories.published where slug = $1',
      [path.slice('/stories/'.length)],
    )
    expect(JSON.stringify(stored)).not.toContain('bloembollen')
    await publishes(null)
    expect(await sees()).toBe(false)
    await publishes('everyone')
    await speaker.get(`/my-words-in/${told?.id}/no`)
    await speaker.submit({ says: 'no' })
    expect(await sees()).toBe(false)
    expect(visitor.status).toBe(200)
    // Taken out of the text, the one who said no can still look what came of it.
    await writer.get(at)
    await writer.submit({ body: 'Zo ging het.', next: 'stay' })
    await speaker.get('/card')
    expect(speaker.text()).toContain('Kijk wat er van je nee kwam')
    await speaker.get(`/my-words-in/${told?.id}`)
    expect(speaker.text()).toContain('haalde jouw woorden daarna uit de tekst')
    // Put back, the no still holds.
    await writer.get(at)
    await writer.submit({ body: `Zo ging het.\n\n[[said:${words}]]`, next: 'stay' })
    expect((await publish(at)).status).toBe(422)
  })

  test('is not to be quoted while they allow it for talking on alone', async () => {
    await publishes(null)
    const at = await begin()
    await writer.get(`${at}/words`)
    expect(writer.text()).not.toContain(said)
  })
})

describe('where the database lets nothing be changed, a writer is not told', () => {
  async function named() {
    const at = await begin()
    await writer.get(`${at}/people`)
    await writer.submit({ name: 'mijn zus' }, `${at}/people`)
    return at
  }
  const there = (at: string) => world.sql('select from stories.told_of where story_id = $1', [at.slice(7)])

  test('that everybody was asked', async () => {
    const at = await named()
    await refusing(world, 'update', 'stories.told_of', () => ask(at))
    expect([writer.status, writer.text().includes('Vraag')]).toEqual([409, true])
  })

  test('that somebody is not in it any more', async () => {
    const at = await named()
    await writer.get(`${at}/people`)
    const leave = /action="([^"]+\/leave-out)"/.exec(writer.html)?.[1] ?? ''
    await refusing(world, 'delete', 'stories.told_of', () => writer.submit({}, leave))
    expect([writer.status, (await there(at)).length]).toEqual([404, 1])
  })

  test('that somebody whose words are gone from it is asked no longer', async () => {
    await publishes('everyone')
    const at = await begin()
    await writer.get(`${at}/words`)
    await writer.submit({ contribution: words }, `${at}/words`)
    await writer.get(at)
    const keeps = () => writer.submit({ body: 'Zonder.', next: 'stay' })
    await refusing(world, 'delete', 'stories.told_of', keeps)
    expect([writer.status, writer.html.includes('Zonder.'), (await there(at)).length]).toEqual([409, true, 1])
  })
})
