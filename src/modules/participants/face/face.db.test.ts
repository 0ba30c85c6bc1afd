import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'

let world: TestApplication
let web: Database
let house: string
let host: Browserless
const face = '/circles/wielhuis/face'

beforeAll(async () => {
  world = await startTestApplication()
  web = connect(world.database.web)
  house = await makeCircle(world, { slug: 'wielhuis', name: 'Het Wielhuis' })
  host = await sits('Ria', 'host')
})
afterAll(async () => {
  await web?.close()
  await world?.close()
})

const sits = async (name: string, role: string, circle = house) =>
  (await seated(world, circle, { name, role })).browser

const seen = async (who: Browserless = world.visitor()) => (await who.get('/circles/wielhuis')).text()
const stands = () => world.sql('select kind, words from participants.entry order by words')

/** Fills in the form at this address. */
async function writes(rest: string, fields: Record<string, string>, who = host) {
  await who.get(`${face}/${rest}`)
  return who.submit(fields, `${face}/${rest}`)
}

describe('a place', () => {
  test('says who it is in its own words, and since when', async () => {
    expect(await seen()).not.toContain('Wie wij zijn')
    await writes('words', {
      who: 'Een huis met een wiel.\nHet draait nog.',
      worksOn: 'De trap.',
      sites: 'Dam 1',
    })
    await writes('period/new', { year: '2018', untilYear: '2020', words: 'We waren moe.' })
    await writes('period/new', { year: '2023' })
    const text = await seen()
    expect(text).toMatch(
      /Een huis met een wiel\. Het draait nog\..*Deed mee van 2018 tot en met 2020\. We waren moe\./,
    )
    expect(text).toContain('Doet sinds 2023 weer mee.')
    expect(text).toMatch(/De trap\..*Dam 1/)
  })

  test('shows what failed as what worked out, and only where its host chose so', async () => {
    await writes('tried/new', { year: '2021', words: 'De bel weg', outcome: 'not' })
    expect(host.status).toBe(422)
    expect(host.text()).toContain('Kies wie dit mag lezen.')
    expect(host.form(`${face}/tried/new`).values).toMatchObject({ words: 'De bel weg', outcome: 'not' })
    await host.submit({ shared: 'own' }, `${face}/tried/new`)
    expect(host.text()).toContain('Alleen jullie kring leest het.')
    expect(await seen()).not.toContain('De bel weg')
    expect(await seen(await sits('Mina', 'member'))).toContain('De bel weg')
    await writes('tried/new', { year: '2022', words: 'De bel terug', outcome: 'not', shared: 'everyone' })
    expect(await seen()).toMatch(/Wat we probeerden.*2022.*Niet gelukt.*De bel terug/)
  })

  test('promises, and says later what came of it, also that it failed', async () => {
    await writes('promise/new', { words: 'Elke dag buiten', toWhom: 'de bewoners' })
    expect(await seen()).toMatch(/Elke dag buiten.*Aan de bewoners.*Hier is nog niets over verteld\./)
    const [promise] = await world.sql<{ id: string }>(
      "select id from participants.entry where kind = 'promise'",
    )
    await writes(`promise/${promise?.id}/follow-up`, {
      words: 'Het is niet gelukt, want het regende.',
      outcome: 'not',
      onDay: '2026-03-01',
    })
    expect(await seen()).toMatch(/1 maart 2026 · Niet gelukt.*want het regende/)
    const erase = web.write(host.cookie('kampvuur_session'), ({ db }) =>
      db.updateTable('participants.follow_up').set({ words: 'Alles gelukt' }).execute(),
    )
    await expect(erase).rejects.toThrow(/permission denied/)
  })

  test('takes something away, and a form sent twice is done once', async () => {
    await host.get(`${face}/question/new`)
    const sent = { ...host.form(`${face}/question/new`).values, words: 'Wie zoekt mee?' }
    await host.post(`${face}/question/new`, sent)
    await host.post(`${face}/question/new`, sent)
    const [one, ...more] = await world.sql<{ id: string }>(
      "select id from participants.entry where kind = 'question'",
    )
    expect(more).toEqual([])
    expect(await seen()).toContain('Wie zoekt mee?')
    await host.get(`${face}/question/${one?.id}`)
    await host.submit({}, `${face}/question/${one?.id}/away`)
    expect(host.text()).toContain('Het is weg.')
    expect(await seen()).not.toContain('Wie zoekt mee?')
  })

  test('refuses what is no year, a year before the first, and no words, with what was typed', async () => {
    await writes('period/new', { year: 'ooit' })
    expect(host.text()).toContain('Vul een jaar in, met vier cijfers.')
    await host.submit({ year: '2020', untilYear: '2019' }, `${face}/period/new`)
    expect(host.text()).toContain('Dit jaar ligt vóór het eerste jaar.')
    await writes('promise/new', { words: ' ', toWhom: 'de raad' })
    expect(host.status).toBe(422)
    expect(host.form(`${face}/promise/new`).values).toMatchObject({ toWhom: 'de raad' })
  })
})

describe('two hosts who write at once', () => {
  test('both keep their text, of who they are and of one thing they said', async () => {
    const other = await sits('Els', 'host')
    await Promise.all([host.get(`${face}/words`), other.get(`${face}/words`)])
    await host.submit({ who: 'Zoals Ria het zegt' }, `${face}/words`)
    await other.submit({ who: 'Zoals Els het zegt' }, `${face}/words`)
    expect(other.status).toBe(409)
    expect(other.text()).toContain('Zoals Ria het zegt')
    expect(other.form(`${face}/words`).values).toMatchObject({ who: 'Zoals Els het zegt' })
    await other.submit({}, `${face}/words`)
    expect(await seen()).toContain('Zoals Els het zegt')

    const [{ id } = { id: '' }] = await world.sql<{ id: string }>(
      "select id from participants.entry where words = 'De bel terug'",
    )
    await Promise.all([host.get(`${face}/tried/${id}`), other.get(`${face}/tried/${id}`)])
    await host.submit({ words: 'De bel hangt er weer' }, `${face}/tried/${id}`)
    await other.submit({ words: 'De bel is blauw' }, `${face}/tried/${id}`)
    expect(other.status).toBe(409)
    expect(other.text()).toContain('De bel hangt er weer')
    expect(other.form(`${face}/tried/${id}`).values).toMatchObject({ words: 'De bel is blauw' })
  })
})

describe('nobody else', () => {
  test('writes there: not a member, a stranger, or a host of another place with an id of this one', async () => {
    const member = await sits('Wil', 'member')
    expect((await member.get(face)).status).toBe(403)
    expect((await member.get('/circles/wielhuis')).links()).not.toContain(face)
    const elsewhere = await makeCircle(world, { slug: 'elders', name: 'Elders' })
    const stranger = await sits('Bo', 'host', elsewhere)
    const before = await stands()
    const [{ id } = { id: '' }] = await world.sql<{ id: string }>('select id from participants.entry limit 1')
    await stranger.get('/circles/elders/face/tried/new')
    const typed = { ...stranger.form('/circles/elders/face/tried/new').values, words: 'x', year: '2020' }
    for (const path of [`/circles/elders/face/tried/${id}`, `/circles/elders/face/tried/${id}/away`])
      expect((await stranger.post(path, { ...typed, outcome: 'well', shared: 'own' })).status).toBe(404)
    expect((await stranger.get(face)).status).toBe(403)
    expect(await stands()).toEqual(before)
  })

  test('has a face where a circle is no place of that kind, and no reflection where it is no partner', async () => {
    const movement = await makeCircle(world, { kind: 'movement', slug: 'beweging', name: 'De beweging' })
    const keeper = await sits('Anne', 'host', movement)
    expect((await keeper.get('/circles/beweging/face')).status).toBe(404)
    expect((await host.get(`${face}/reflection/new`)).status).toBe(404)
    expect((await host.get(`${face}/anything/new`)).status).toBe(404)
  })
})
