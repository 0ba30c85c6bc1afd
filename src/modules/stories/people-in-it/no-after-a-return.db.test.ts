import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWithWords, type WithWords } from '../testing/with-words.ts'

let all: WithWords
beforeAll(async () => {
  all = await openWithWords()
})
afterAll(() => all.world.close())

const file = '20261203020000_a_no_stays_after_a_return.sql'

test('in a copy from before this was known a no holds once it is brought up to date, and its writer reads that', async () => {
  const { writer, begun, keep, ask, world } = all
  const { at } = await begun()
  await keep(at, 'Mina at taart.')
  await ask(at)
  const [told = { id: '' }] = await world.sql<{ id: string }>(
    'select id from stories.told_of where story_id = $1 and contribution_id is null',
    [at.slice(7)],
  )
  const migration = readFileSync(join(import.meta.dirname, '../migrations', file), 'utf8')
  // As the release before left it: without what this one made.
  const made = [...migration.matchAll(/create function (stories\.\w+\([^)]*\))/g)].map(([, name]) =>
    (name ?? '').replace(/(\w+) (integer|text|uuid)/g, '$2'),
  )
  for (const name of made) await world.sql(`drop function ${name} cascade`)
  await world.sql('alter table stories.told_of drop column no_id')
  await world.sql(
    "insert into platform.stays_closed (kind, subject_id, part, again) values ('told-no', $1, 'no-j', true)",
    [told.id],
  )
  await writer.get(`${at}/people`)
  expect(writer.text()).not.toContain('Zei nee')
  await world.sql(migration)
  await writer.get(`${at}/people`)
  expect(writer.text()).toContain('Zei nee')
  // It cannot be noted over by who writes.
  await writer.get(`${at}/publish`)
  await writer.submit({ audience: 'everyone' })
  expect(await world.sql('select from stories.published where story_id = $1', [at.slice(7)])).toEqual([])
})
