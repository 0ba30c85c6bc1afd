import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../../tests/support/postgres.ts'
import { systemClock } from '../../../platform/clock/clock.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'
import { layIn } from '../indexing/lay-in.ts'
import { find } from './find.ts'

// More work themes than are ever named are about frogs, and one place is a little.

let web: Database
const thing = (path: string, title: string, body: string) => ({
  ...{
    id: randomUUID(),
    language: 'nl' as const,
    translated: false,
    shelf: 'story',
    path,
    title,
    inShort: '',
  },
  ...{ body, keywords: '', themeIds: [], day: null, readers: ['e'] },
})

beforeAll(async () => {
  const addresses = await freshDatabase()
  const works = connect(addresses.worker)
  await works.write(undefined, async ({ db }) => {
    const themes = Array.from({ length: 130 }, (_, at) => thing(`/t/${at}`, 'De kikker', 'Over de kikker.'))
    await layIn(db, 'theme', themes)
    await layIn(db, 'circle', [thing('/vijver', 'De vijver', 'Met vissen, riet en een kikker.')])
  })
  await works.close()
  web = connect(addresses.web)
})
afterAll(() => web.close())

const paths = async (closed: readonly 'together'[]) => {
  const wanted = { words: 'kikker', shelf: null, theme: null, year: null, page: 1, closed }
  const { items, more } = await web.read(undefined, ({ db }) =>
    find(db, { clock: systemClock }, 'nl', wanted),
  )
  return { paths: items.map(({ path }) => path), more }
}

test('what stands in a closed room takes no place from what does not', async () => {
  expect(await paths(['together'])).toEqual({ paths: ['/vijver'], more: false })
  const open = await paths([])
  expect(open.more).toBe(true)
  expect(open.paths).not.toContain('/vijver')
})
