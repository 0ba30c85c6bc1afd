import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let [movement, region, house] = ['', '', '']
let lotte: Browserless
let saar: Browserless
let ria: Browserless
const at = '/circles/oost/learned'

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', slug: 'beweging', name: 'De beweging' })
  region = await makeCircle(world, { kind: 'region', slug: 'oost', name: 'Oost' })
  house = await makeCircle(world, { slug: 'wielhuis', name: 'Het Wielhuis' })
  await world.sql('update circles.circle set movement_id = $1, parent_id = $1 where id = any ($2)', [
    movement,
    [region, house],
  ])
  await world.sql("insert into circles.within (circle_id, in_id, since) values ($1, $2, '2020-01-01')", [
    house,
    region,
  ])
  lotte = await sits('Lotte', movement)
  saar = await sits('Saar', region)
  ria = await sits('Ria', house)
})
afterAll(() => world?.close())

const sits = async (name: string, circle: string, role = 'host') =>
  (await seated(world, circle, { name, role })).browser

async function tried(words: string, outcome: string, shared = true) {
  const [row] = await world.sql<{ id: string }>(
    `insert into participants.entry (id, circle_id, kind, words, year, outcome, said_on, shared)
     values (gen_random_uuid(), $1, 'tried', $2, 2024, $3, '2024-05-01', $4) returning id`,
    [house, words, outcome, shared],
  )
  return row?.id ?? ''
}

const idOf = async (words: string) =>
  (await world.sql<{ id: string }>('select id from participants.entry where words = $1', [words]))[0]?.id ??
  ''

async function writes(who: Browserless, path: string, typed: Record<string, string | string[]>) {
  await who.get(path)
  return who.submit(typed, path)
}

test('what houses tried goes to a region and to the whole, and each level shows where it came from', async () => {
  const failed = await tried('We gaven iedereen een sleutel.', 'not')
  const worked = await tried('We haalden het slot eraf.', 'well')
  const own = await tried('Alleen voor ons.', 'not', false)
  await saar.get(`${at}/new`)
  expect(saar.html).not.toContain(own)
  await saar.submit({ words: 'Een sleutel is nog geen thuis.', from: [failed, worked] }, `${at}/new`)
  const visitor = world.visitor()
  await visitor.get(at)
  expect(visitor.text()).toMatch(
    /Wat Oost ervan leerde.*Een sleutel is nog geen thuis\..*Dit kwam van.*Het Wielhuis, 2024 · (Niet gelukt|Gelukt)/,
  )
  expect(visitor.text()).toMatch(/Wat huizen probeerden.*Het Wielhuis · Gelukt.*Hier leerde van: Oost/)
  expect(visitor.text()).not.toContain('Alleen voor ons.')
  const region = await idOf('Een sleutel is nog geen thuis.')
  await writes(lotte, '/circles/beweging/learned/new', {
    words: 'We vragen eerst van wie de deur is.',
    from: [region],
  })
  await visitor.get('/circles/beweging/learned')
  expect(visitor.text()).toMatch(
    /Wat de hele beweging overnam.*We vragen eerst van wie de deur is\..*Oost.*Wat sectoren, regio’s en thema’s leerden.*Oost.*Een sleutel/,
  )
  expect((await visitor.get(at)).text()).toMatch(/Wat de hele beweging hiervan overnam.*We vragen eerst/)
})

test('what a house no longer shows is gone from every level', async () => {
  const gone = await tried('Wat later weg moest.', 'open')
  await writes(saar, `${at}/new`, { words: 'Dit blijft.', from: [gone] })
  await world.sql('update participants.entry set shared = false where id = $1', [gone])
  const visitor = await world.visitor().get(at)
  expect(visitor.text()).toContain('Dit blijft.')
  expect(visitor.text()).not.toContain('Wat later weg moest.')
})

test('nothing typed is lost, and of two who change it at once the second sees both', async () => {
  await writes(saar, `${at}/new`, { words: ' ', saidOn: '2025-02-03' })
  expect(saar.status).toBe(422)
  expect(saar.form(`${at}/new`).values).toMatchObject({ saidOn: '2025-02-03' })
  await saar.submit({ words: 'Zo begon het.' }, `${at}/new`)
  const one = `${at}/${await idOf('Zo begon het.')}`
  const other = await sits('Wim', region)
  await Promise.all([saar.get(one), other.get(one)])
  await saar.submit({ words: 'Zo zegt Saar het.' }, one)
  await other.submit({ words: 'Zo zegt Wim het.' }, one)
  expect(other.status).toBe(409)
  expect(other.text()).toContain('Zo zegt Saar het.')
  expect(other.form(one).values).toMatchObject({ words: 'Zo zegt Wim het.' })
  await saar.get(one)
  await saar.submit({}, `${one}/away`)
  expect((await world.visitor().get(at)).text()).not.toContain('Zo zegt Saar het.')
})

test('nobody writes for a level that they do not look after, and no house learns as one', async () => {
  await writes(saar, `${at}/new`, { words: 'Van Oost.' })
  const one = await idOf('Van Oost.')
  for (const who of [ria, lotte]) expect((await who.get(`${at}/new`)).status).toBe(403)
  expect((await ria.get('/circles/wielhuis/learned')).status).toBe(404)
  expect((await lotte.get(`/circles/beweging/learned/${one}`)).status).toBe(404)
  await lotte.get('/circles/beweging/learned/new')
  const { _csrf = '' } = lotte.form('/circles/beweging/learned/new').values
  const sent = { _csrf, _key: crypto.randomUUID() }
  expect((await lotte.post(`/circles/beweging/learned/${one}/away`, sent)).status).toBe(404)
  expect((await lotte.get('/circles/beweging/face/learned/new')).status).toBe(404)
})
