// Covers: src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import { randomUUID } from 'node:crypto'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { testMasterKey } from '../../../../tests/support/postgres.ts'
import { Watching } from '../../../../tests/support/watching.ts'
import { type Application, createApplication } from '../../../application.ts'
import { connect } from '../../../platform/database/connect.ts'
import { readSettings } from '../../../platform/settings.ts'
import { answerGivenLetter } from '../answers/index.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

// Wherever words may stand: what a withdrawal closes on the very next request, in this process and in another.

let world: TestApplication
/** A second server process over the same database. */
let other: Application
let fire: TestFire
let seat: string
let mina: Browserless
let house: Browserless
let carrier: Browserless
let words: string
let owed: string
let theme: string
const said = 'De deur mag open om acht uur'
const answer = 'De deur blijft open, zegt de keuken'

beforeAll(async () => {
  world = await startTestApplication()
  const env = { KAMPVUUR_DATA: '/nonexistent', KAMPVUUR_EXAMPLE: 'yes', KAMPVUUR_ORIGIN: world.origin }
  other = await createApplication({
    settings: readSettings(env),
    addresses: world.database,
    masterKey: testMasterKey,
    assets: { url: (name) => name, css: [], fonts: [], styles: () => [], file: () => undefined },
    log: pino({ enabled: false }),
  })
})
afterAll(async () => {
  await other.close()
  await world.close()
})

const at = (rest: string) => `/dialogues/${fire.dialogueId}${rest}`

beforeEach(async () => {
  fire = await makeFire(world, { announced: true })
  seat = await fire.seat('Mina')
  mina = await fire.sitting(seat)
  words = await fire.say(seat, said, 'everyone')
  const worker = await makePerson(world, 'Ruud')
  await makeSeat(world, fire.organisationId, worker, 'member')
  house = await world.as(worker)
  const rie = await makePerson(world, 'Rie')
  const carrying = await fire.seat('Rie', { personId: rie })
  carrier = await world.as(rie)
  owed = await goesOnward('question', carrying)
  theme = `thema-${randomUUID().slice(0, 8)}`
  await world.sql(
    `insert into action_teams.theme (id, movement_id, kind, slug, name) values ($1, $2, 'theme', $3, '{"nl": "Thuis", "en": "Home"}')`,
    [randomUUID(), fire.organisationId, theme],
  )
  await world.sql(
    'insert into action_teams.theme_asked select t.id, $2 from action_teams.theme t where t.slug = $1',
    [theme, owed],
  )
})

/** Laid together by who keeps the fire, taken onward, sorted into the report, and answered. */
async function goesOnward(kind: string, seat1: string) {
  const { keeper } = fire
  await keeper.get(at('/harvest'))
  await keeper.submit({ slips: [words], name: 'De tuindeur', isQuestion: '' })
  const [laid] = await world.sql<{ id: string }>('select id from dialogues.cluster where dialogue_id = $1', [
    fire.dialogueId,
  ])
  await keeper.get(at(`/harvest/${laid?.id}/onward`))
  const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await keeper.submit({ kind, askedOf: 'De keuken', dueOn, seat1, seat2: await fire.seat('Toos') })
  await keeper.get(at('/report/sort'))
  await keeper.submit({ [`stands.${words}`]: 'wish' })
  const [promised] = await world.sql<{ id: string }>(
    'select id from contributions.owed_answer where circle_id = $1',
    [fire.circleId],
  )
  return promised?.id ?? ''
}

async function answered() {
  await carrier.get(`/answers/${owed}`)
  await carrier.submit({ kind: 'answered', answer })
}

const allowsThemeWork = (audience = 'everyone') => allows('theme-work', audience)

async function allows(purpose: string, audience: string) {
  await mina.get(`/card/words/${words}/consent/${purpose}/sure?audience=${audience}`)
  await mina.submit({ withName: 'no' }, `/card/words/${words}/consent/${purpose}`)
}

async function takesBack() {
  await mina.get(`/card/words/${words}/withdraw`)
  await mina.submit({})
  expect(mina.text()).toContain('Je woorden zijn terug bij jou')
}

async function read(who: Browserless, path: string) {
  await who.get(path)
  return who.html
}

test('before the button she reads where it lies, and what cannot be reached any more', async () => {
  await mina.get(`/card/words/${words}/withdraw`)
  const text = mina.text()
  for (const part of ['‘De tuindeur’', 'bij de keuken', 'verslag', 'zoekmachine', 'printte', 'Niet van wie'])
    expect(text).toContain(part)
  // Never how many others there are.
  expect(text).not.toMatch(/\b\d+ (?:mensen|woorden|brieven)/)
})

test.each<[string, () => Promise<[Browserless, string, string]>]>([
  ['a stranger’s look-back', async () => [world.visitor(), at('/look-back'), said]],
  ['the house’s look-back', async () => [house, at('/look-back'), said]],
  ['the report', async () => [house, at('/report'), said]],
  ['the harvest', async () => [fire.keeper, at('/harvest'), said]],
  ['the wall', async () => [fire.keeper, at('/wall'), said]],
  ['who carries the answer', async () => [carrier, `/answers/${owed}`, said]],
])('%s', async (_, channel) => {
  const [who, path, seen] = await channel()
  expect(await read(who, path)).toContain(seen)
  await takesBack()
  expect(await read(who, path)).not.toContain(seen)
})

test('the front page, a kept page, closes in another process also for who asks whether it changed', async () => {
  await answered()
  const ask = (etag?: string) =>
    other.fetch(new Request(`${world.origin}/`, { headers: etag ? { 'if-none-match': etag } : {} }))
  const first = await ask()
  const etag = first.headers.get('etag') ?? ''
  expect(await first.text()).toContain(answer)
  expect((await ask(etag)).status).toBe(304)
  await takesBack()
  const next = await ask(etag)
  expect(next.status).toBe(200)
  const html = await next.text()
  expect(html).not.toContain(answer)
  expect(html).not.toContain(said)
})

test('a house’s page, kept for each who looks apart, closes for who was there before', async () => {
  const [row] = await world.sql<{ slug: string }>('select slug from circles.circle where id = $1', [
    fire.organisationId,
  ])
  await answered()
  for (const who of [house, world.visitor()]) expect(await read(who, `/circles/${row?.slug}`)).toContain(said)
  await takesBack()
  for (const who of [house, world.visitor()])
    expect(await read(who, `/circles/${row?.slug}`)).not.toContain(said)
})

test('an open screen of another process lets go of it', async () => {
  const cookie = `kampvuur_session=${fire.keeper.cookie('kampvuur_session')}`
  const opened = await other.fetch(new Request(`${world.origin}${at('/wall/live')}`, { headers: { cookie } }))
  const wall = new Watching(opened)
  expect(JSON.stringify(await wall.next())).toContain(said)
  await takesBack()
  for (;;) {
    const change = JSON.stringify(await wall.next())
    expect(change).not.toContain(said)
    if (change.includes('gone')) break
  }
  await wall.leave()
})

test('a letter that waits in the post is not sent to who took their words back', async () => {
  await answered()
  const worker = connect(world.database.worker, { max: 1 })
  const person = await makePerson(world, 'Mina', `mina-${randomUUID()}@example.org`)
  await world.sql('update circles.seat set person_id = $1 where id = $2', [person, seat])
  const site = { origin: world.origin, example: true, production: false }
  const movement = { name: '', contactName: '', contactPhone: '' }
  const written = () =>
    worker.write(undefined, ({ db }) =>
      answerGivenLetter.write(
        { house: world.app.house, db, site, movement },
        { owedAnswerId: owed, seatId: seat },
      ),
    )
  expect((await written())?.body).not.toContain(said)
  await takesBack()
  expect(await written()).toBeNull()
  await worker.close()
})

test('a theme’s page tells it, and what was said, only once that was allowed apart, to whom it was, and no longer', async () => {
  const asked = 'Gevraagd aan de keuken'
  const [page, visitor] = [`/themes/${theme}`, world.visitor()]
  const tells = async (who: Browserless) => {
    const text = await read(who, page)
    return [text.includes(asked), text.includes(said)]
  }
  expect(await tells(visitor)).toEqual([false, false])
  await allowsThemeWork('organisation')
  expect([await tells(visitor), await tells(house)]).toEqual([
    [false, false],
    [true, true],
  ])
  await allowsThemeWork('everyone')
  expect(await tells(visitor)).toEqual([true, true])
  // Read by their own house alone, they may still go along to a theme: then it is told what it was about.
  await allows('talk-on', 'organisation')
  expect([await tells(visitor), await tells(house)]).toEqual([
    [true, false],
    [true, false],
  ])
  expect(await read(visitor, page)).toContain('De woorden zelf staan niet op deze pagina.')
  await allows('talk-on', 'everyone')
  expect(await tells(visitor)).toEqual([true, true])
  await mina.get(`/card/words/${words}/consent/theme-work/sure?audience=nobody`)
  await mina.submit({}, `/card/words/${words}/consent/theme-work`)
  expect(await tells(house)).toEqual([false, false])
  // Nothing else changed: they may still be read where they were said.
  expect(await read(house, at('/look-back'))).toContain(said)
})

test('the letter to who was there closes over it', async () => {
  await answered()
  await world.sql("update dialogues.dialogue set format = 'mirror' where id = $1", [fire.dialogueId])
  await fire.keeper.get(at('/closing-letter'))
  await fire.keeper.submit({})
  await fire.keeper.submit({}, at('/closing-letter/send'))
  const guest = await fire.sitting(await fire.seat('Wil'))
  expect(await read(guest, at('/letter'))).toContain(answer)
  await mina.get(`/card/words/${words}/withdraw`)
  expect(mina.text()).toContain('Er is al een brief verstuurd aan wie erbij was.')
  await mina.submit({})
  for (const [who, path] of [
    [guest, at('/letter')],
    [fire.keeper, at('/closing-letter/print')],
  ] as const)
    expect(await read(who, path)).not.toContain(answer)
})
