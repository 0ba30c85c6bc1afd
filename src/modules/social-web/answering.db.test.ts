// Covers: src/modules/social-web, src/modules/stories, src/modules/circles, src/modules/action-teams, src/modules/about-us
import { Follow } from '@fedify/vocab'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makePerson, makeSeat } from '../../../tests/support/application.ts'
import { layNewKey } from '../../../tests/support/keys.ts'
import { writeAndPublish } from '../stories/testing/written.ts'
import { deliverToFollowers } from './deliver.ts'
import { deliverAnswers } from './deliver-answers.ts'
import { type Installation, runs, speaks } from './testing/installation.ts'
import { say, sayAnew, send, takeBack } from './testing/saying.ts'
import { forgetAll, sentTo, twoInstallations } from './testing/two.ts'

let here: Installation
let there: Installation

beforeAll(async () => {
  ;[here, there] = await twoInstallations()
})
beforeEach(() => forgetAll(here, there))

const desk = '/circles/hier/answers'
const receivedHere = async () =>
  (await here.world.sql<{ id: string }>('select id from social_web.received order by at desc'))[0]?.id ?? ''

/** A host writes back to what came in last, and it leaves. */
async function answer(words: string, fields: Record<string, string> = {}) {
  await here.host.get(`${desk}/${await receivedHere()}/reply`)
  await here.host.submit({ words, ...fields })
  await runs(here, deliverAnswers)
}

const sent = () => sentTo(there)
const readsThere = async () => {
  await there.host.get('/circles/daar/answers')
  return there.host.text()
}

test('from following to an answer, and then nothing more: between two installations', async () => {
  const actorHere = speaks(here).getActorUri(here.movement)
  const follow = () =>
    send(
      there,
      here,
      new Follow({
        id: new URL(`${there.origin}/follows/${crypto.randomUUID()}`),
        actor: speaks(there).getActorUri(there.movement),
        object: actorHere,
      }),
    )
  await follow()
  await writeAndPublish(here.host, { place: here.movement })
  await runs(here, deliverToFollowers)
  const story = sent().at(-1)?.object.id ?? ''
  const id = await say(there, here, { about: story, names: false, everybody: true })
  await answer('Fijn om te horen.\n\nWaar is dat?')
  const [, told] = sent()
  expect(told).toMatchObject({
    type: 'Create',
    object: { inReplyTo: id, attributedTo: actorHere.href, tag: { type: 'Mention' } },
  })
  expect(told?.object.content).toMatch(
    /^<p><a href="[^"]*" class="u-url mention">@daar@localhost:\d+<\/a> Fijn om te horen\.<\/p><p>Waar is dat\?<\/p>$/,
  )
  expect(await readsThere()).toContain('Van Beweging hier @daar')
  await here.host.get(desk)
  expect(here.host.text()).toContain('Aangekomen bij de server van Beweging daar')

  await here.host.get(`${desk}/${await receivedHere()}/block`)
  await here.host.submit({ whom: 'person', erase: 'yes' })
  expect(here.host.text()).toContain('Van hen komt niets meer binnen.')
  await runs(here, deliverAnswers)
  expect(await readsThere()).toContain('Er is niets teruggeschreven.')
  there.posted.length = 0
  await follow()
  await say(there, here, { about: story, names: false })
  await say(there, here)
  await writeAndPublish(here.host, { place: here.movement })
  await runs(here, deliverToFollowers)
  // Not even that they follow is accepted.
  expect([there.posted, await receivedHere()]).toEqual([[], ''])
  expect(await here.world.sql('select 1 from social_web.follower')).toEqual([])
  // Refused as what is heard, so that nobody can tell.
  expect(here.posted.slice(-3).map(({ status }) => status)).toEqual([202, 202, 202])
})

describe('an answer', () => {
  test('goes to who wrote alone, where they wrote to us alone', async () => {
    await say(there, here)
    await here.host.get(`${desk}/${await receivedHere()}/reply`)
    expect(here.host.text()).toContain('Je antwoord gaat alleen naar Beweging daar.')
    await answer('Dit blijft tussen ons.')
    const [told] = sent()
    expect([told?.to, told?.cc, told?.object.cc]).toEqual([
      speaks(there).getActorUri(there.movement).href,
      undefined,
      undefined,
    ])
    const asked = await fetch(told?.object.id ?? '', { headers: { accept: 'application/activity+json' } })
    expect(asked.status).toBe(404)
  })

  test('is for everybody where what it answers is, and can be asked for until it is taken back', async () => {
    await say(there, here, { everybody: true })
    await here.host.get(`${desk}/${await receivedHere()}/reply`)
    expect(here.host.text()).toContain('Dus kan ook iedereen je antwoord lezen.')
    await answer('Dit mag iedereen weten.')
    const [told] = sent()
    expect(JSON.stringify(told?.object.cc)).toContain('Public')
    const ask = () => fetch(told?.object.id ?? '', { headers: { accept: 'application/activity+json' } })
    expect(await (await ask()).text()).toContain('Dit mag iedereen weten.')
    await here.host.get(desk)
    await here.host.submit({}, `${desk}/${await receivedHere()}/take-back`)
    expect((await ask()).status).toBe(404)
    await runs(here, deliverAnswers)
    expect(sent().at(-1)).toMatchObject({
      type: 'Delete',
      object: { type: 'Tombstone', id: told?.object.id },
    })
    expect(await readsThere()).not.toContain('iedereen weten')
    expect(await here.world.sql('select 1 from social_web.sent_to')).toEqual([])
  })

  test('carries the name of whoever puts it there, until they leave; and nobody else does', async () => {
    await say(there, here)
    await answer('Zonder naam.')
    expect(sent()[0]?.object.content).not.toContain('Toos')
    expect(JSON.stringify(sent())).not.toContain(here.person)
    await answer('Met naam.', { sign: 'yes' })
    expect(sent().at(-1)).toMatchObject({ type: 'Update' })
    expect(sent().at(-1)?.object.content).toContain('<p>— Toos</p>')
    expect(await readsThere()).toContain('Met naam. — Toos')
    const wil = await makePerson(here.world, 'Wil')
    await makeSeat(here.world, here.movement, wil, 'host')
    await here.world.sql('update circles.seat set ended_at = now() where person_id = $1', [here.person])
    try {
      await runs(here, deliverAnswers)
      expect(sent().at(-1)?.object.content).toContain('Met naam.')
      expect(sent().at(-1)?.object.content).not.toContain('Toos')
    } finally {
      await here.world.sql(
        "insert into circles.seat (id, circle_id, person_id, name, role, taken_at, sealing_key_id) select gen_random_uuid(), circle_id, person_id, 'Toos', 'host', now(), sealing_key_id from circles.seat where person_id = $1 limit 1",
        [here.person],
      )
    }
  })

  test('is the movement’s again where whose name it carries erases everything of theirs', async () => {
    await say(there, here)
    const wil = await makePerson(here.world, 'Wil Vergeten')
    await makeSeat(here.world, here.movement, wil, 'host')
    const asWil = await here.world.as(wil)
    await asWil.get(`${desk}/${await receivedHere()}/reply`)
    await asWil.submit({ words: 'Van mij.', sign: 'yes' })
    await runs(here, deliverAnswers)
    expect(sent().at(-1)?.object.content).toContain('Wil Vergeten')
    await here.world.sql(
      'select platform.erase_keys(array(select sealing_key_id from circles.seat where person_id = $1) || $1)',
      [wil],
    )
    await runs(here, deliverAnswers)
    expect(sent().at(-1)?.object.content).toMatch(/Van mij\.<\/p>$/)
    await here.host.get(desk)
    expect(here.host.text()).not.toContain('Wil Vergeten')
  })

  test('cannot be signed with the name of somebody else, and not be written by who is no host', async () => {
    await say(there, here)
    const id = await receivedHere()
    const wil = await makePerson(here.world, 'Wil')
    await makeSeat(here.world, here.movement, wil)
    const member = await here.world.as(wil)
    expect((await member.get(`${desk}/${id}/reply`)).status).toBe(403)
    await answer('Van ons.')
    const [seat] = await here.world.sql<{ id: string }>('select id from circles.seat where person_id = $1', [
      wil,
    ])
    const token = here.host.cookie('kampvuur_session') ?? ''
    await expect(
      here.world.app.house.database.write(token, ({ db }) =>
        db
          .updateTable('social_web.answer')
          .set({ signed_seat_id: seat?.id ?? '' })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/)
  })

  test('is sent once, however often the form is, and two hosts at once do not answer twice', async () => {
    await say(there, here)
    const at = `${desk}/${await receivedHere()}/reply`
    const other = await makePerson(here.world, 'Wies')
    await makeSeat(here.world, here.movement, other, 'host')
    const wies = await here.world.as(other)
    await wies.get(at)
    await here.host.get(at)
    const { values } = here.host.form()
    await Promise.all([1, 2].map(() => here.host.post(at, { ...values, words: 'Een keer.' })))
    await here.host.post(at, { ...values, words: 'Een keer.' })
    await wies.submit({ words: 'Ik was later.' })
    expect(wies.status).toBe(409)
    expect(wies.text()).toContain('Een keer.')
    expect(wies.html).toContain('Ik was later.')
    await runs(here, deliverAnswers)
    await runs(here, deliverAnswers)
    expect(sent().map(({ type }) => type)).toEqual(['Create'])
    expect(await readsThere()).toContain('Een keer.')
    await wies.get(at)
    await here.host.get(at)
    await here.host.submit({ words: 'Twee keer.' })
    await wies.submit({ words: 'Weer later.' })
    expect([wies.status, wies.text().includes('Twee keer.')]).toEqual([409, true])
  })

  test('says at its field what is wrong, and nothing typed is lost', async () => {
    await say(there, here)
    await answer('x'.repeat(2001))
    expect([here.host.status, here.host.text().includes('Dit is te lang.')]).toEqual([422, true])
    expect(here.host.html).toContain('x'.repeat(2001))
    await answer(' ')
    expect([here.host.status, here.host.text().includes('Schrijf eerst iets op.')]).toEqual([422, true])
  })

  test('goes again after a process that was killed, and stands there once', async () => {
    await say(there, here)
    await here.host.get(`${desk}/${await receivedHere()}/reply`)
    await here.host.submit({ words: 'Dit komt aan.' })
    // Killed after sending, before it was written down.
    await here.world.sql(
      "create function fails() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$;" +
        'create trigger fails before delete on social_web.answer_delivery for each row execute function fails()',
    )
    await expect(runs(here, deliverAnswers)).rejects.toThrow('killed')
    await here.world.sql('drop function fails cascade')
    await here.host.get(desk)
    expect(here.host.text()).toContain('Onderweg.')
    // Its own for a while, and then anybody's.
    await runs(here, deliverAnswers)
    expect(sent()).toHaveLength(1)
    await here.world.sql("update social_web.answer_delivery set taken_until = now() - interval '1 second'")
    await runs(here, deliverAnswers)
    const ids = sent().map(({ id }) => id)
    expect([ids.length, new Set(ids).size]).toEqual([2, 1])
    expect((await readsThere()).split('Dit komt aan.')).toHaveLength(2)
    await here.host.get(desk)
    expect(here.host.text()).toContain('Aangekomen')
  })

  test('that cannot arrive is tried again, is told at the desk in the end, and its correction goes on from there', async () => {
    await say(there, here)
    await here.host.get(`${desk}/${await receivedHere()}/reply`)
    await here.host.submit({ words: 'Komt dit aan?' })
    const { sealing } = here.world.app.house
    const [row] = await here.world.sql<{ key: string; wrapped: Buffer; address: Buffer }>(
      'select k.id as key, k.wrapped, s.address from social_web.sent_to s join platform.sealing_key k on k.id = s.sealing_key_id',
    )
    const to = JSON.parse(
      sealing.open(row?.key ?? '', row?.wrapped ?? null, row?.address ?? Buffer.alloc(0)) ?? '{}',
    )
    const movesTo = async (inbox: string) => {
      const key = await layNewKey(here.world)
      await here.world.sql('update social_web.sent_to set sealing_key_id = $1, address = $2', [
        key.id,
        key.seal(JSON.stringify({ ...to, inbox })),
      ])
    }
    await movesTo('http://localhost:9/inbox')
    await runs(here, deliverAnswers)
    expect(
      await here.world.sql('select verb, tries, due_at > now() as later from social_web.answer_delivery'),
    ).toEqual([{ verb: 'create', tries: 1, later: true }])
    await here.world.sql(
      "update social_web.answer_delivery set tries = 19, due_at = now() - interval '1 minute'",
    )
    await runs(here, deliverAnswers)
    await here.host.get(desk)
    expect(here.host.text()).toContain('Niet aangekomen.')
    await movesTo(to.inbox)
    await answer('En nu?')
    expect(sent().map(({ type }) => type)).toEqual(['Update'])
    await here.host.get(desk)
    expect(here.host.text()).toContain('Aangekomen')
  })

  test('that was taken back before it left never leaves; a correction does not overtake what it corrects', async () => {
    await say(there, here)
    const id = await receivedHere()
    await here.host.get(`${desk}/${id}/reply`)
    await here.host.submit({ words: 'Eerst dit.' })
    await here.host.get(`${desk}/${id}/reply`)
    await here.host.submit({ words: 'Toch dit.' })
    await here.world.sql(
      "update social_web.answer_delivery set due_at = now() + interval '1 hour' where verb = 'create'",
    )
    await runs(here, deliverAnswers)
    expect(sent()).toEqual([])
    await here.host.get(desk)
    await here.host.submit({}, `${desk}/${id}/take-back`)
    await runs(here, deliverAnswers)
    expect(sent().map(({ type }) => type)).toEqual(['Delete'])
    expect(JSON.stringify(there.posted)).not.toMatch(/Eerst dit|Toch dit/)
  })

  test('stands nowhere in clear, and goes with what it answers: key, words and where it went', async () => {
    await say(there, here, { everybody: true })
    await answer('Dit is geheim tot het daar is.')
    const rows = await here.world.sql<{ row: string }>(
      'select a::text || s::text as row from social_web.answer a, social_web.sent_to s',
    )
    const inHex = (text: string) => Buffer.from(text).toString('hex')
    expect(rows[0]?.row).not.toMatch(new RegExp(`localhost|${inHex('localhost')}|${inHex('geheim')}`))
    const keys = await here.world.sql<{ id: string }>(
      'select sealing_key_id as id from social_web.answer union select sealing_key_id from social_web.sent_to union select sealing_key_id from social_web.received',
    )
    await here.host.get(desk)
    expect(here.host.text()).toContain('Gooi dit weg, en haal ons antwoord terug')
    await here.host.submit({ answer: await receivedHere() }, `${desk}/throw-away`)
    await runs(here, deliverAnswers)
    expect(sent().at(-1)).toMatchObject({ type: 'Delete' })
    const left = await here.world.sql(
      'select 1 from platform.sealing_key where id = any ($1) and wrapped is not null',
      [keys.map(({ id }) => id)],
    )
    expect([keys.length, left]).toEqual([3, []])
  })

  test('is looked at anew where what it answers changes, and goes when its writer takes that back', async () => {
    const id = await say(there, here, { words: '<p>Mooi.</p>' })
    await answer('Dank je.')
    await sayAnew(there, here, { id, words: '<p>Niet mooi.</p>' })
    await here.host.get(desk)
    expect(here.host.text()).toContain('Niet mooi.')
    expect(here.host.text()).toContain('is veranderd ná ons antwoord')
    await takeBack(there, here, id)
    expect(await receivedHere()).toBe('')
    await runs(here, deliverAnswers)
    expect(sent().at(-1)).toMatchObject({ type: 'Delete' })
  })
})
