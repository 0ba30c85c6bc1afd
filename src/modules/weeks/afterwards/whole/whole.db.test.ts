import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCircle } from '../../../../../tests/support/application.ts'
import { aPdf } from '../../../../platform/recordings/testing/slides.ts'
import { type KeptWorld, keptWorld } from '../testing/kept.ts'

let world: KeptWorld
const page = '/week/stoel-2031/afterwards'
const write = '/week/stoel-2031/make/afterwards'
beforeAll(async () => {
  world = await keptWorld()
})
afterAll(() => world.test.close())

const promised = async (words: string, on: string, shared = true) => {
  const house = await makeCircle(world.test, {
    ...{ kind: 'organisation', name: 'De Overzet', slug: randomUUID(), visibility: 'everyone' },
    ...{ parentId: world.movementId, movementId: world.movementId },
  })
  await world.test.sql(
    `insert into participants.entry (id, circle_id, kind, words, to_whom, said_on, shared)
     values ($1, $2, 'promise', $3, 'de buren', $4, $5)`,
    [randomUUID(), house, words, on, shared],
  )
}

test('before there is anything it says so; what its makers write is everybody’s', async () => {
  expect((await world.visitor.get(page)).text()).toContain('Deze Week is nog niet voorbij')
  await world.noor.get(write)
  expect(world.noor.status).toBe(404)
  await world.lotte.get(write)
  await world.sem.get(write)
  await world.lotte.submit({ summary: 'Kort.', impression: 'Eerst dit.\n\nToen dat.' })
  await world.sem.submit({ summary: 'Van Sem.' })
  expect(world.sem.status).toBe(409)
  expect(world.sem.text()).toContain('Eerst dit.')
  expect(world.sem.form().values).toMatchObject({ summary: 'Van Sem.' })
  await world.sem.submit({ impression: 'x'.repeat(10_001) })
  expect(world.sem.status).toBe(422)
  expect((await world.visitor.get(page)).text()).toMatch(
    /In het kort Kort\. Hoe het was Eerst dit\. Toen dat\./,
  )
})

test('slides are taken along once who showed them said yes, and nobody else', async () => {
  await world.lotte.get(`${world.here}/keep/presentation`)
  await world.lotte.upload({ title: 'De bank in 1 beeld' }, { file: Buffer.from('geen dia') })
  expect(world.lotte.text()).toContain('Dit is geen pdf, pptx of odp')
  const [noor] = await world.test.sql<{ id: string }>(
    "select id from weeks.draft_speaker where name like 'Noor%'",
  )
  await world.lotte.upload({ title: 'De bank in 1 beeld', speaker: noor?.id ?? '' }, { file: aPdf() })
  const kept = world.lotte.path
  expect((await world.visitor.get(page)).text()).not.toContain('De bank in 1')
  await world.noor.get('/mine/kept')
  await world.noor.submit({ says: 'yes' })
  expect((await world.visitor.get(page)).text()).toMatch(
    /Presentaties De bank in 1 beeld Van “Praten op de bank”/,
  )
  const { headers } = await world.visitor.once('GET', `${kept}/file`)
  expect(headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''De%20bank%20in%201%20beeld.pdf",
  )
  expect([headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([
    'application/pdf',
    'nosniff',
  ])
  expect((await world.visitor.get(kept)).text()).not.toContain('Noor')
})

test('of what houses promised then, it tells what they let everybody read', async () => {
  await promised('Wij zetten een bank buiten.', '2031-01-15')
  await promised('Wij doen dit stil.', '2031-01-15', false)
  await promised('Veel later.', '2031-06-01')
  const text = (await world.visitor.get(page)).text()
  expect(text).toMatch(/Wat mensen elkaar beloofden.*Wij zetten een bank buiten\. De Overzet Aan de buren\./)
  expect(text).not.toMatch(/Wij doen dit stil|Veel later/)
})
