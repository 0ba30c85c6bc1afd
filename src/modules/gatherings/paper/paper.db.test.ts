import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson, makeSeat } from '../../../../tests/support/application.ts'
import type { Browserless, Fields } from '../../../../tests/support/browserless.ts'
import { come, inPlaces, keysOf } from '../testing/places.ts'
import { remind } from '../testing/remind.ts'
import { type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())

/** What lies ready in the tray of Ria, after the post is done: what it is about, and for whom. */
async function tray(id: string, who: Browserless = world.ria): Promise<string> {
  await world.test.app.drained()
  return (await who.get(`/gatherings/${id}/letters`)).text()
}

const printed = async (id: string) => (await world.ria.get(`/gatherings/${id}/letters/print`)).text()

const openLetters = async (id: string) =>
  (
    await world.test.sql<{ about: string }>(
      'select about from gatherings.paper_letter where gathering_id = $1 and given_at is null order by laid_at',
      [id],
    )
  ).map(({ about }) => about)

async function give(id: string): Promise<void> {
  const { ria, test: app } = world
  await tray(id)
  const letters = await app.sql<{ id: string }>(
    'select id from gatherings.paper_letter where gathering_id = $1 and given_at is null',
    [id],
  )
  await ria.submit({ letters: letters.map((letter) => letter.id) })
}

const writeDown = async (id: string, name: string, fields: Fields = {}) => {
  await world.ria.get(`/gatherings/${id}/people/write-down`)
  await world.ria.submit({ name, answer: 'yes', ...fields })
}

test('who has no mail address gets a confirmation, a change and the calling off on paper, with what changed; who has one does not', async () => {
  const { ria } = world
  const id = await plan(world)
  await writeDown(id, 'Truus')
  await come(world, id, 'Mina', { email: 'mina@voorbeeld.example' })
  expect(await tray(id)).toMatch(/Ligt klaar.*Truus Bevestiging/)
  expect(ria.text()).not.toContain('Mina')
  expect(await printed(id)).toMatch(
    /Dag Truus, Fijn dat je komt\. Je hebt een plek\..*met deze code: [0-9A-Z-]{11}\./,
  )
  await give(id)
  expect(ria.text()).toMatch(/Er ligt geen brief klaar\..*Print de brief voor Truus nog eens/)
  await ria.get(`/gatherings/${id}/prepare/when`)
  await ria.submit({ time: '15:00', until: '18:00' })
  await ria.get(`/gatherings/${id}/prepare/where`)
  await ria.submit({ 'place.name': 'De schuur' })
  expect(await tray(id)).toMatch(/Truus Er is iets veranderd/)
  expect(await openLetters(id)).toEqual(['changed'])
  expect(await printed(id)).toMatch(
    /De dag of de tijd is anders\. De plek is anders\..*van 15:00 tot 18:00 uur.*De schuur/,
  )
  await ria.get(`/gatherings/${id}/cancel`)
  await ria.submit({ because: 'Er is storm voorspeld.' })
  expect(await tray(id)).toMatch(/Truus Gaat niet door/)
  expect(await printed(id)).toMatch(/Dit gaat niet door\. Er is storm voorspeld\./)
})

test('one that waits stays the same one, and is true when it is printed', async () => {
  const { ria } = world
  const id = await inPlaces(world, { 'De schuur': 1, 'De school': null })
  const [barn] = await keysOf(world, id)
  const an = await come(world, id, 'An', { answer: `yes:${barn}`, email: 'an@voorbeeld.example' })
  await writeDown(id, 'Truus', { answer: `yes:${barn}` })
  await tray(id)
  expect(await printed(id)).toMatch(/Bij De schuur is het vol\. Je staat daar op de wachtlijst\./)
  await an.submit({ answer: 'no' })
  expect(await tray(id)).toMatch(/Truus Er kwam een plek vrij/)
  expect(await printed(id)).toMatch(/Er kwam een plek vrij, en die is voor jou\..*Waar De schuur/)
  expect(ria.text()).not.toContain('De school')
  expect((await ria.get(`/gatherings/${id}/people`)).text()).toContain('Bel even')
  await give(id)
  expect((await ria.get(`/gatherings/${id}/people`)).text()).not.toContain('Bel even')
  await ria.get(`/gatherings/${id}/prepare/where`)
  await ria.submit({ 'place.name': ['', 'De school', 'De hal'] })
  await tray(id)
  expect(await printed(id)).toMatch(
    /De plek is anders\. De plek die je koos, is er niet meer\. Je aanmelding blijft staan\./,
  )
})

test('who asked for it gets a reminder on paper, early enough to be brought', async () => {
  const { test: app } = world
  const id = await plan(world)
  await writeDown(id, 'Truus', { remind: 'day' })
  await give(id)
  const ahead = (days: number) =>
    app.sql(
      `update gatherings.occurrence set due_at = now() + $2::int * interval '1 day', starts_at = now() + $2::int * interval '1 day',
         ends_at = now() + $2::int * interval '1 day' + interval '1 hour' where gathering_id = $1`,
      [id, days],
    )
  await ahead(6)
  await remind(world)
  expect(await openLetters(id)).toEqual([])
  await ahead(4)
  await remind(world)
  expect(await openLetters(id)).toEqual(['reminder'])
})

test('the tray is for who receives people; a letter of elsewhere is not given, and nothing is ticked without one', async () => {
  const { ria, houseId } = world
  const [id, other] = [await plan(world), await plan(world)]
  await writeDown(id, 'Truus')
  await writeDown(other, 'Wim')
  await tray(id)
  const [letter] = await world.test.sql<{ id: string }>(
    'select id from gatherings.paper_letter where gathering_id = $1',
    [other],
  )
  await ria.submit({})
  expect([ria.status, ria.text().includes('Kruis ten minste één brief aan.')]).toEqual([422, true])
  await ria.submit({ letters: [letter?.id ?? ''] })
  expect(ria.status).toBe(404)
  expect(await openLetters(other)).toEqual(['standing'])
  const member = await world.person('Lid', houseId)
  for (const rest of ['/letters', '/letters/print'])
    expect((await member.get(`/gatherings/${id}${rest}`)).status).toBe(403)
  const seen = await world.test.app.house.database.read(undefined, ({ db }) =>
    db.selectFrom('gatherings.paper_letter').select('id').execute(),
  )
  expect(seen).toEqual([])
  const facts = await world.test.sql<{ ids: string }>('select ids::text as ids from platform.outbox')
  expect(facts.map(({ ids }) => ids).join()).not.toMatch(/Truus|Wim/)
})

test('who was asked with the circle and has no mail address stands in the same tray', async () => {
  const { test: app, ria, houseId } = world
  await makeSeat(app, houseId, await makePerson(app, 'Gerrit'))
  const id = await plan(world, { title: 'Op papier', audience: 'circle', when: { date: '2031-09-02' } })
  await ria.get(`/gatherings/${id}/ask-circle`)
  await ria.submit({})
  expect(await tray(id)).toMatch(/Gerrit Uitnodiging/)
  await give(id)
  await ria.get(`/gatherings/${id}/prepare/what`)
  await ria.submit({ title: 'Op papier en aan tafel' })
  expect(await tray(id)).toMatch(/Gerrit Er is iets veranderd/)
  expect(await printed(id)).toMatch(
    /Dag Gerrit,.*De naam van de bijeenkomst is anders\..*Op papier en aan tafel.*met deze code/,
  )
})
