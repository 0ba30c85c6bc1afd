import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { judgeAll } from './testing/judge-all.ts'
import { lettersJudged, lettersTexts } from './testing/letters-texts.ts'
import type { OtherText } from './testing/parsed.ts'

const asThing = ({ slug, ...text }: OtherText) => ({
  ...{ id: randomUUID(), translated: false, shelf: 'story', path: `/${slug}`, keywords: '' },
  ...{ themeIds: [], day: null, readers: ['e'] },
  ...text,
})

test('what is asked of letters of a landlord, a library, a club and a ward is answered', async () => {
  const { recall, rank, told } = await judgeAll(lettersTexts.map(asThing), lettersJudged)
  expect(recall, told).toBeGreaterThanOrEqual(0.9)
  expect(rank, told).toBeGreaterThanOrEqual(0.9)
})
