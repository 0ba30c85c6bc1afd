import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { judgeAll } from './testing/judge-all.ts'
import { thirdJudged, thirdTexts } from './testing/third-texts.ts'

test('forty questions about houses, farms, books, sport and schools are answered as well', async () => {
  const things = thirdTexts.map(({ slug, ...text }) => ({
    ...{ id: randomUUID(), translated: false, shelf: 'story', path: `/${slug}`, keywords: '' },
    ...{ themeIds: [], day: null, readers: ['e'] },
    ...text,
  }))
  const { recall, rank, told } = await judgeAll(things, thirdJudged)
  expect(thirdJudged).toHaveLength(40)
  expect(recall, told).toBeGreaterThanOrEqual(0.9)
  expect(rank, told).toBeGreaterThanOrEqual(0.9)
})
