import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { makeFire, noted, type TestFire } from '../harvest/testing/fire.ts'
import { lay, takeOnward } from './testing/laid.ts'

let world: TestApplication
let fire: TestFire
let allowed: string
let theme: string

beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world)
  const [marcel, fatma] = [await fire.seat('Marcel'), await fire.seat('Fatma')]
  allowed = await fire.say(marcel, 'De deur gaat te vroeg dicht', 'everyone')
  const other = await fire.say(fatma, 'Zet een bank bij de poort', 'everyone')
  const cluster = await lay(world, fire, [allowed, other], { name: 'De poort' })
  const owed = await takeOnward(world, fire, cluster, [marcel, fatma])
  theme = randomUUID()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De beweging' })
  await world.sql(
    `insert into action_teams.theme (id, movement_id, kind, slug, name)
     values ($1, $2, 'theme', 'poorten', '{"nl": "Open poorten", "en": "Open gates"}')`,
    [theme, movement],
  )
  await world.sql('insert into action_teams.theme_asked (theme_id, owed_answer_id) values ($1, $2)', [
    theme,
    owed,
  ])
})
afterAll(() => world?.close())

const forThemeWork = async (audience: string | null) => {
  await world.sql(
    `insert into contributions.consent_entry (contribution_id, purpose, audience, decided_by_seat_id)
     select $1, 'theme-work', $2, s.speaker_seat_id from contributions.speaker s where s.contribution_id = $1`,
    [allowed, audience],
  )
  await noted(world)
}

/** What stands behind the theme, read and taken along. */
async function behind() {
  const browser = world.visitor()
  const pages: string[] = []
  for (const rest of ['', '/prov.json', '/prov.jsonld']) {
    await browser.get(`/provenance/theme/${theme}${rest}`)
    expect(browser.status).toBe(200)
    pages.push(browser.html)
  }
  return pages
}

test('behind a theme stand the words that were allowed for it, and what rests on them: no others', async () => {
  const never = await behind()
  for (const page of never) expect(page).not.toMatch(/De poort|De deur|Een vraag aan|Zet een bank/)
  await forThemeWork('everyone')
  for (const page of await behind()) {
    expect(page).toContain('De deur gaat te vroeg dicht')
    expect(page).toContain('De poort')
    expect(page).not.toContain('Zet een bank')
  }
  await forThemeWork(null)
  for (const [i, page] of (await behind()).entries()) expect(page.length).toBe(never[i]?.length)
})

test('around the fire they are read to talk on, as they were', async () => {
  const browser = await world.visitor().get(`/provenance/contribution/${allowed}`)
  expect(browser.text()).toMatch(/De deur gaat te vroeg dicht[\s\S]*De poort/)
  // That it went under a theme is told with them; from the theme nothing leads back to what was not allowed for it.
  expect(browser.text()).toContain('Open poorten')
  for (const page of await behind()) expect(page).not.toContain('De deur gaat te vroeg dicht')
})
