import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { judgeAll } from './testing/judge-all.ts'
import { kitchenJudged, kitchenTexts } from './testing/kitchen-texts.ts'
import { municipalJudged, municipalTexts } from './testing/municipal-texts.ts'
import type { OtherText } from './testing/parsed.ts'

const asThing = ({ slug, ...text }: OtherText) => ({
  ...{ id: randomUUID(), translated: false, shelf: 'story', path: `/${slug}`, keywords: '' },
  ...{ themeIds: [], day: null, readers: ['e'] },
  ...text,
})

test.each([
  ['at a town hall, in a home, a school or a clinic', municipalTexts, municipalJudged],
  ['at a kitchen table', kitchenTexts, kitchenJudged],
] as const)(
  'what is asked of short texts, as people talk, is answered: %s',
  async (_where, texts, judged) => {
    const { recall, rank, told } = await judgeAll(texts.map(asThing), judged)
    if (process.env.TOLD) console.log(told)
    expect(recall, told).toBeGreaterThanOrEqual(0.9)
    expect(rank, told).toBeGreaterThanOrEqual(0.9)
  },
  60_000,
)
