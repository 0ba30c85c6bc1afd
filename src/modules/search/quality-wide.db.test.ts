import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { englishJudged, englishTexts } from './testing/english-texts.ts'
import { freshJudged, freshTexts } from './testing/fresh-texts.ts'
import { judgeAll } from './testing/judge-all.ts'
import type { OtherText } from './testing/parsed.ts'
import { wideJudged, wideTexts } from './testing/wide-texts.ts'

const asThing = ({ slug, ...text }: OtherText) => ({
  ...{ id: randomUUID(), translated: false, shelf: 'story', path: `/${slug}`, keywords: '' },
  ...{ themeIds: [], day: null, readers: ['e'] },
  ...text,
})

test.each([
  ['a hundred and twenty over eighty longer texts about whatever people write about', wideTexts, wideJudged],
  ['sixty over texts that were written when the lists were there', freshTexts, freshJudged],
  ['those that are asked in English', englishTexts, englishJudged],
] as const)(
  'questions are answered: %s',
  async (_which, texts, judged) => {
    const { recall, rank, told } = await judgeAll(texts.map(asThing), judged)
    expect(recall, told).toBeGreaterThanOrEqual(0.9)
    expect(rank, told).toBeGreaterThanOrEqual(0.9)
  },
  60_000,
)
