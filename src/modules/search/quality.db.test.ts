import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { stories } from '../../../seeds/stories/index.ts'
import { fromPlainText, toPlainText } from '../../platform/documents/index.ts'
import type { Searchable } from './sources/source.ts'
import { judgeAll } from './testing/judge-all.ts'
import { judged } from './testing/judged.ts'

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

test('sixty questions are answered: nine in ten of the answers on the first page, the first of them at the top', async () => {
  const open = stories.filter(({ audience, daysAgo }) => audience === 'everyone' && daysAgo).map(asFound)
  const { recall, rank, told } = await judgeAll(open, judged)
  expect(judged).toHaveLength(60)
  expect(recall, told).toBeGreaterThanOrEqual(0.9)
  expect(rank, told).toBeGreaterThanOrEqual(0.9)
})
