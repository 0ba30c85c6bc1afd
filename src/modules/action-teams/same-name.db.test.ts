import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../tests/support/application.ts'
import { Browserless } from '../../../tests/support/browserless.ts'

// Two movements of one house have a theme of the same name.

let world: TestApplication
const sister = 'http://wij.test'
const movements = new Map<string, string>()
beforeAll(async () => {
  world = await startTestApplication({ KAMPVUUR_ADDRESSES: `wij-blijven=${sister}` })
  for (const slug of ['wij-blijven', 'stoel']) {
    const movement = await makeCircle(world, { kind: 'movement', slug, name: slug })
    const team = await makeCircle(world, {
      kind: 'team',
      name: `Team van ${slug}`,
      slug: `team-${slug}`,
      movementId: movement,
    })
    movements.set(slug, movement)
    await world.sql(
      `with theme as (
         insert into action_teams.theme (id, movement_id, kind, slug, name, about, status)
         values (gen_random_uuid(), $1, 'theme', 'rouw', '{"nl": "Rouw"}', jsonb_build_object('nl', $2::text), 'new') returning id)
       insert into action_teams.theme (id, movement_id, kind, slug, name, status, theme_id, circle_id)
       select gen_random_uuid(), $1, 'action-team', $3, jsonb_build_object('nl', $3::text), 'new', theme.id, $4 from theme`,
      [movement, `Bij ${slug}`, `team-${slug}`, team],
    )
  }
  // The house's own is the one that was here first.
  await world.sql(`update circles.circle set created_at = created_at - interval '1 day' where slug = 'stoel'`)
})
afterAll(() => world.close())

async function host(slug: string) {
  const person = await makePerson(world, `Gastheer ${slug}`)
  await makeSeat(world, movements.get(slug) ?? '', person, 'host')
  return world.as(person)
}
const about = () =>
  world.sql<{ about: string }>(
    `select t.about ->> 'nl' as about from action_teams.theme t join circles.circle c on c.id = t.movement_id
     where t.kind = 'theme' order by c.slug`,
  )

test('who opens it reads that of the movement at this address, and nothing of the other', async () => {
  const here = await world.visitor().get('/themes/rouw')
  const there = await new Browserless((request) => world.app.fetch(request), sister).get('/themes/rouw')
  expect([here.text().includes('Bij stoel'), here.text().includes('Bij wij-blijven')]).toEqual([true, false])
  expect([there.text().includes('Bij stoel'), there.text().includes('Bij wij-blijven')]).toEqual([
    false,
    true,
  ])
  expect([
    here.links().includes('/circles/team-stoel'),
    here.links().includes('/circles/team-wij-blijven'),
  ]).toEqual([true, false])
})

test('at one address for both, whoever looks after one is led to that one and says how it is doing', async () => {
  for (const slug of ['stoel', 'wij-blijven']) {
    const browser = await (await host(slug)).get('/themes/rouw')
    expect(browser.text()).toContain(`Bij ${slug}`)
    expect(browser.links()).toContain('/themes/rouw/curate')
    await browser.get('/themes/rouw/curate')
    await browser.submit({ aboutNl: `Nu bij ${slug}`, status: 'running' })
    expect(browser.text()).toContain(`Nu bij ${slug}`)
  }
  expect((await about()).map((row) => row.about)).toEqual(['Nu bij stoel', 'Nu bij wij-blijven'])
})
