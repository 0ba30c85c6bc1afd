import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { judgeAll } from './testing/judge-all.ts'
import { municipalJudged, municipalTexts } from './testing/municipal-texts.ts'
import type { OtherText } from './testing/parsed.ts'

const asThing = ({ slug, ...text }: OtherText) => ({
  ...{ id: randomUUID(), translated: false, shelf: 'story', path: `/${slug}`, keywords: '' },
  ...{ themeIds: [], day: null, readers: ['e'] },
  ...text,
})

test('what is asked of short texts, as people talk about care and support, is answered', async () => {
  const { recall, rank, told } = await judgeAll(municipalTexts.map(asThing), municipalJudged)
  expect(recall, told).toBeGreaterThanOrEqual(0.9)
  expect(rank, told).toBeGreaterThanOrEqual(0.9)
})
