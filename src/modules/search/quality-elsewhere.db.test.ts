import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { judgeAll } from './testing/judge-all.ts'
import { otherJudged, otherTexts } from './testing/other-texts.ts'

test('forty questions about other things are answered as well', async () => {
  const things = otherTexts.map(({ slug, ...text }) => ({
    ...{ id: randomUUID(), translated: false, shelf: 'story', path: `/${slug}`, keywords: '' },
    ...{ themeIds: [], day: null, readers: ['e'] },
    ...text,
  }))
  const { recall, rank, told } = await judgeAll(things, otherJudged)
  expect(otherJudged).toHaveLength(40)
  expect(recall, told).toBeGreaterThanOrEqual(0.9)
  expect(rank, told).toBeGreaterThanOrEqual(0.9)
})
