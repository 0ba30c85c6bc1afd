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

let world: TestApplication
let fire: TestFire
let writer: Browserless
let writerId: string
let at: string
let seat: string
let letGo: string
let keptHere: string

const [open, closed] = ['De bloembollen staan nog in de schuur.', 'Dit bleef rond het vuur.']

beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world)
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  await world.sql('update circles.circle set parent_id = $1, movement_id = $1 where id = $2', [
    movement,
    fire.organisationId,
  ])
  writerId = await makePerson(world, 'Toos')
  await makeSeat(world, fire.organisationId, writerId)
  writer = await world.as(writerId)
  seat = await fire.seat('Nel')
  // One lets it be published and keeps it around the fire otherwise; the other let it go on and not be published.
  letGo = await fire.say(seat, open, 'here')
  keptHere = await fire.say(seat, closed, 'everyone')
  await world.sql(
    `insert into contributions.consent_entry (contribution_id, purpose, audience, with_name, decided_by_seat_id)
     select $1, 'publish', 'everyone', false, s.speaker_seat_id from contributions.speaker s where s.contribution_id = $1`,
    [letGo],
  )
  await noted(world)
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: fire.organisationId })
  at = writer.path
  await writer.submit({ title: 'In de schuur', body: 'Eerst.\n\nDan.', next: 'stay' })
})
afterAll(() => world.close())

test('beside the text stands what somebody lets be published, with a button and a line to copy, and nothing else', async () => {
  await writer.get(at)
  const line = `[[said:${letGo}]]`
  expect(writer.text()).toContain(open)
  expect(writer.html).toContain(`data-put="${line}"`)
  expect(writer.html).toContain(`<code>${line}</code>`)
  expect(writer.text()).not.toContain(closed)
  expect(writer.html).not.toContain(keptHere)
})

test('from which conversation they come is told of words that went further, where who writes may know of it', async () => {
  const told = await fire.say(seat, 'De dahlia’s ook.', 'everyone')
  await world.sql(
    `insert into contributions.consent_entry (contribution_id, purpose, audience, with_name, decided_by_seat_id)
     select $1, 'publish', 'everyone', false, s.speaker_seat_id from contributions.speaker s where s.contribution_id = $1`,
    [told],
  )
  await noted(world)
  await writer.get(at)
  expect(writer.text()).toContain('De dahlia’s ook.')
  expect(writer.html).not.toContain('De achterdeur')
  const known = async (visibility: string) =>
    world.sql('update circles.circle set visibility = $2 where id = $1', [fire.circleId, visibility])
  await known('everyone')
  await writer.get(at)
  const wholes = /data-wholes="([^"]*)"/.exec(writer.html)?.[1]?.replaceAll('&quot;', '"') ?? '{}'
  expect(JSON.parse(wholes)).toMatchObject({
    [told]: { text: '“De dahlia’s ook.” uit “De achterdeur”' },
    [letGo]: { text: `“${open}”` },
  })
  expect(writer.text().split('uit “De achterdeur”')).toHaveLength(2)
  await writer.get(`${at}/words`)
  expect(writer.text().split('uit “De achterdeur”')).toHaveLength(2)
  await known('members')
})

test('who looks at them is noted', async () => {
  await writer.get(at)
  const rows = await world.sql("select 1 from platform.audit_entry where thing = 'words to quote'")
  expect(rows.length).toBeGreaterThan(0)
})

test('put where the cursor stands it keeps that place, and its speaker is asked', async () => {
  await writer.get(at)
  await writer.submit({ body: `Eerst.\n\n[[said:${letGo}]]\n\n## Toen\n\nDan.`, next: 'stay' })
  expect(await world.sql('select 1 from stories.told_of where contribution_id = $1', [letGo])).toHaveLength(1)
  expect(writer.html).not.toContain(`data-put="[[said:${letGo}]]"`)
  await writer.get(`${at}/people`)
  expect(writer.text()).toContain(open)
  await writer.submit({ audience: 'everyone' }, `${at}/people/ask`)
  const speaker = await fire.sitting(seat)
  const [told] = await world.sql<{ id: string }>(
    'select id from stories.told_of where contribution_id = $1',
    [letGo],
  )
  await speaker.get(`/my-words-in/${told?.id}`)
  await speaker.submit({ says: 'yes' })
  // What its writer sees beforehand is what a reader will read: with these words, and headings below the title's.
  await writer.get(at)
  await writer.get(`${at}/publish`)
  expect(writer.text()).toMatch(/Zo leest een ander het[\s\S]*Eerst\.[\s\S]*bloembollen[\s\S]*Dan\./)
  expect(writer.html).toMatch(/<h4[^>]*>Toen/)
  await writer.submit({ audience: 'everyone' })
  const reader = world.visitor()
  await reader.get(writer.path)
  expect(reader.text()).toMatch(/Eerst\.[\s\S]*bloembollen[\s\S]*Dan\./)
})

test('what stands in the text is taken out again where one sees it, and nothing else goes', async () => {
  await writer.get(at)
  await writer.submit({ body: `Eerst.\n\n[[said:${letGo}]]\n\nDan.`, next: 'stay' })
  await writer.get(`${at}/words`)
  await writer.submit({ contribution: letGo, out: 'yes' })
  expect(writer.text()).toContain('Het staat niet meer in je tekst.')
  await writer.get(at)
  expect(writer.form(at).values.body).toBe('Eerst.\n\nDan.')
})

test('what was typed goes under what another kept meanwhile, when its writer chooses so', async () => {
  const second = await world.as(writerId)
  await Promise.all([writer.get(at), second.get(at)])
  await writer.submit({ body: 'De eerste.', next: 'stay' })
  await second.submit({ title: '', body: `De tweede.\n\n[[said:${letGo}]]`, next: 'stay' })
  expect(second.status).toBe(409)
  expect(second.html).not.toContain(`data-save="${at}/keep"`)
  await second.submit({ next: 'both' }, at)
  await second.get(at)
  expect(second.form(at).values.title).toBe('In de schuur')
  expect(second.form(at).values.body).toBe(`De eerste.\n\nDe tweede.\n\n[[said:${letGo}]]`)
})
