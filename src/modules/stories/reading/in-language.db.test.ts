import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApplication } from '../../../../tests/support/application.ts'
import { startExample } from '../../../../tests/support/example.ts'

let world: TestApplication
beforeAll(async () => {
  world = await startExample()
})
afterAll(() => world.close())

/** The languages of the stories that a page leads to. */
async function languagesOn(path: string): Promise<string[]> {
  const links = (await world.visitor().get(path)).links()
  const slugs = links.flatMap((link) => /^\/stories\/([a-z0-9-]+)$/.exec(link)?.[1] ?? [])
  const rows = await world.sql<{ language: string }>(
    'select distinct language from stories.published where slug = any($1) order by language',
    [slugs],
  )
  return rows.map(({ language }) => language)
}

test('the stories stand in all languages, or in the one that was chosen', async () => {
  expect(await languagesOn('/stories')).toEqual(['en', 'nl'])
  expect(await languagesOn('/stories?language=en')).toEqual(['en'])
  expect(await languagesOn('/stories?language=nl')).toEqual(['nl'])
  expect(await languagesOn('/stories?language=elvish')).toEqual(['en', 'nl'])
})

test('older stories of one language are in that language too', async () => {
  const first = await world.visitor().get('/stories?language=nl')
  const older = first.links().find((link) => link.includes('before='))
  expect(older).toContain('language=nl')
  expect(await languagesOn(older ?? '')).toEqual(['nl'])
})
