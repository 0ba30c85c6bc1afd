import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let street = ''
let henk: Browserless
let els: Browserless
let bo: Browserless
const page = '/circles/straat'
const says = `${page}/says`

beforeAll(async () => {
  world = await startTestApplication()
  street = await makeCircle(world, { kind: 'neighbourhood', slug: 'straat', name: 'De straat' })
  henk = await sits('Henk', 'host')
  els = await sits('Els', 'member')
  bo = await sits('Bo', 'member')
})
afterAll(() => world?.close())

const sits = async (name: string, role: string, circle = street) =>
  (await seated(world, circle, { name, role })).browser

const seen = async (who: Browserless = world.visitor()) => (await who.get(page)).text()
const idOf = async (words: string) =>
  (await world.sql<{ id: string }>('select id from participants.entry where words = $1', [words]))[0]?.id ??
  ''

async function proposes(who: Browserless, words: string) {
  await who.get(`${says}/new`)
  await who.submit({ words }, `${says}/new`)
  return idOf(words)
}

async function answers(who: Browserless, id: string, answer: 'yes' | 'no') {
  await who.get(page)
  return who.submit({ answer }, `${says}/${id}/answer`)
}

test('words count as said once most said yes, and stop when they do not any more', async () => {
  const id = await proposes(els, 'Wij vegen zelf.')
  expect(await seen()).not.toContain('Wij vegen zelf.')
  expect(await seen(bo)).toContain('Zeggen we dit samen?')
  await answers(bo, id, 'yes')
  expect(await seen()).toMatch(
    /De straat zegt.*Wij vegen zelf\..*De meeste mensen die hier zitten, zeiden ja\./,
  )
  // Nobody reads who said what, or how many.
  expect(/De straat zegt(.*)Laat de buurt/.exec(await seen(henk))?.[1]).not.toMatch(/Bo|Els|\b2\b/)
  await answers(els, id, 'no')
  expect(await seen()).not.toContain('Wij vegen zelf.')
})

test('by a rule of their own, and no host says it for the others', async () => {
  await henk.get(`${says}/rule`)
  await henk.submit({ rule: 'everyone' }, `${says}/rule`)
  const id = await proposes(henk, 'Onze ladder is van iedereen.')
  await answers(els, id, 'yes')
  expect(await seen()).not.toContain('Onze ladder')
  const force = world.app.house.database.write(henk.cookie('kampvuur_session'), ({ db }) =>
    db.updateTable('participants.entry').set({ shared: true }).where('id', '=', id).execute(),
  )
  await force.catch(() => {})
  expect(await seen()).not.toContain('Onze ladder')
  const lay = world.app.house.database.write(henk.cookie('kampvuur_session'), ({ db }) =>
    db
      .insertInto('participants.entry')
      .values({
        ...{ id: crypto.randomUUID(), circle_id: street, kind: 'says', words: 'x' },
        ...{ said_on: '2026-01-01', shared: true },
      })
      .execute(),
  )
  await expect(lay).rejects.toThrow(/row-level security/)
  await answers(bo, id, 'yes')
  expect(await seen()).toContain('Onze ladder is van iedereen.')
  // Who comes later does not take it away.
  await sits('Wil', 'member')
  expect(await seen()).toContain('Onze ladder is van iedereen.')
})

test('who does not sit there says nothing along, and does not know what waits', async () => {
  const id = await proposes(els, 'Dit wacht nog.')
  const other = await makeCircle(world, { slug: 'elders', name: 'Elders' })
  const stranger = await sits('Iris', 'host', other)
  expect(await seen(stranger)).not.toContain('Dit wacht nog.')
  expect((await stranger.get(`${says}/new`)).status).toBe(403)
  expect((await els.get(`${says}/rule`)).status).toBe(403)
  expect((await stranger.get('/circles/elders/says/new')).status).toBe(404)
  const { _csrf = '' } = (await stranger.get('/circles/elders/face/words')).form().values
  const sent = { _csrf, _key: crypto.randomUUID(), answer: 'yes' }
  expect((await stranger.post(`${says}/${id}/answer`, sent)).status).toBe(403)
  await henk.get(page)
  await henk.submit({}, `${says}/${id}/away`)
  expect(await seen(els)).not.toContain('Dit wacht nog.')
})

test('nothing typed is lost, a form sent twice is one, and two who choose a rule both see it', async () => {
  await els.get(`${says}/new`)
  await els.submit({ words: 'x'.repeat(700) }, `${says}/new`)
  expect(els.status).toBe(422)
  expect(els.html).toContain('x'.repeat(700))
  await els.get(`${says}/new`)
  const sent = { ...els.form(`${says}/new`).values, words: 'Eén keer.' }
  await Promise.all([els.post(`${says}/new`, sent), els.post(`${says}/new`, sent)])
  expect(await world.sql("select id from participants.entry where words = 'Eén keer.'")).toHaveLength(1)
  const second = await sits('Saar', 'host')
  await Promise.all([henk.get(`${says}/rule`), second.get(`${says}/rule`)])
  await henk.submit({ rule: 'two' }, `${says}/rule`)
  await second.submit({ rule: 'most' }, `${says}/rule`)
  expect(second.status).toBe(409)
  expect(second.text()).toContain('twee mensen ja zeggen')
})

test('who leaves takes their answer along, and what was said stays', async () => {
  const [seat] = await world.sql<{ id: string }>('select seat_id as id from participants.says_answer limit 1')
  await world.sql('update circles.seat set ended_at = now() where id = $1', [seat?.id])
  expect(await world.sql('select 1 from participants.says_answer where seat_id = $1', [seat?.id])).toEqual([])
  expect(await seen()).toContain('Onze ladder is van iedereen.')
})
