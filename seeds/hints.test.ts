import { expect, test } from 'vitest'
import { hintsIn } from '../src/modules/contributions/index.ts'
import { exampleNetwork } from './index.ts'

const sentences = exampleNetwork.fires.flatMap(({ contributions }) =>
  contributions.flatMap(({ body }) => [body.nl, body.en]),
)

test('people who tell of their life are hardly ever interrupted', () => {
  expect(sentences.length).toBeGreaterThan(150)
  const hinted = sentences.filter((sentence) => hintsIn(sentence ?? '').length > 0)
  expect(hinted.length).toBeLessThan(sentences.length / 50)
})
