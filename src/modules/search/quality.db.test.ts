import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stories } from '../../../seeds/stories/index.ts'
import { freshDatabase } from '../../../tests/support/postgres.ts'
import { connect, type Database } from '../../platform/database/connect.ts'
import { fromPlainText, toPlainText } from '../../platform/documents/index.ts'
import { openReader } from './analysis/reader.ts'
import { find } from './find/find.ts'
import { layIn } from './indexing/lay-in.ts'
import { weigh } from './indexing/weigh.ts'
import type { Searchable } from './sources/registry.ts'
import { type Judged, judged } from './testing/judged.ts'

let web: Database
beforeAll(async () => {
  const { web: address, worker } = await freshDatabase()
  web = connect(address)
  const works = connect(worker)
  const reader = await openReader()
  await works.write(undefined, async ({ db }) => {
    await layIn(
      db,
      reader,
      'story',
      stories.filter(({ audience, daysAgo }) => audience === 'everyone' && daysAgo).map(asFound),
    )
    await weigh(db)
  })
  await works.close()
})
afterAll(() => web.close())

const shelves: Readonly<Record<string, string>> = {
  moment: 'story',
  report: 'story',
  method: 'guide',
  tool: 'guide',
  template: 'guide',
  teaching: 'guide',
  presentation: 'recording',
}

const asFound = ({
  slug,
  kind,
  title,
  inShort,
  body,
  language,
  keywords,
  byline,
}: (typeof stories)[number]): Searchable => ({
  id: randomUUID(),
  language,
  translated: false,
  shelf: shelves[kind] ?? kind,
  path: `/${slug}`,
  title,
  inShort,
  body: toPlainText(fromPlainText(body)),
  keywords: [...keywords, byline].join(' '),
  themeIds: [],
  day: null,
  readers: ['e'],
})

async function judgeOne({ asked, answers }: Judged) {
  const wanted = { words: asked, shelf: null, theme: null, year: null, page: 1 }
  const { items } = await web.read(undefined, ({ db }) => find(db, 'nl', wanted))
  const found = items.map(({ path }) => path.slice(1))
  const first = found.findIndex((slug) => answers.includes(slug))
  return {
    recall: answers.filter((slug) => found.includes(slug)).length / answers.length,
    rank: first < 0 ? 0 : 1 / (first + 1),
    found,
  }
}

test('sixty questions are answered: nine in ten of the answers on the first page, the first of them at the top', async () => {
  const all: (Judged & Awaited<ReturnType<typeof judgeOne>>)[] = []
  for (const one of judged) all.push({ ...one, ...(await judgeOne(one)) })
  const mean = (of: (one: (typeof all)[number]) => number, among = all) =>
    among.reduce((sum, one) => sum + of(one), 0) / among.length
  if (process.env.SEARCH_SHOWS) {
    for (const one of all)
      if (one.recall < 1 || one.rank < 1)
        console.log(
          one.way,
          one.asked,
          one.recall,
          one.rank,
          one.answers.join(' '),
          '<-',
          one.found.join(' '),
        )
    for (const way of new Set(all.map((one) => one.way)))
      console.log(
        way,
        mean(
          (one) => one.recall,
          all.filter((one) => one.way === way),
        ),
        mean(
          (one) => one.rank,
          all.filter((one) => one.way === way),
        ),
      )
    console.log(
      mean(({ recall }) => recall),
      mean(({ rank }) => rank),
    )
  }
  expect(judged).toHaveLength(60)
  expect(mean(({ recall }) => recall)).toBeGreaterThanOrEqual(0.9)
  expect(mean(({ rank }) => rank)).toBeGreaterThanOrEqual(0.9)
})
