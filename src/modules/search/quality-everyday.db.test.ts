import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { everydayJudged, everydayTexts } from './testing/everyday-texts.ts'
import { judgeAll } from './testing/judge-all.ts'
import type { OtherText } from './testing/parsed.ts'
import { unseenJudged, unseenTexts } from './testing/unseen-texts.ts'

const asThing = ({ slug, ...text }: OtherText) => ({
  ...{ id: randomUUID(), translated: false, shelf: 'story', path: `/${slug}`, keywords: '' },
  ...{ themeIds: [], day: null, readers: ['e'] },
  ...text,
})

test('what is asked in everyday words about care, neighbourhoods and work is answered', async () => {
  const { recall, rank, told } = await judgeAll(everydayTexts.map(asThing), everydayJudged)
  expect(recall, told).toBeGreaterThanOrEqual(0.9)
  expect(rank, told).toBeGreaterThanOrEqual(0.9)
})

test('what was asked of texts that nobody had seen is answered', async () => {
  const { recall, rank, told } = await judgeAll(unseenTexts.map(asThing), unseenJudged)
  expect(recall, told).toBeGreaterThanOrEqual(0.9)
  expect(rank, told).toBeGreaterThanOrEqual(0.9)
})
