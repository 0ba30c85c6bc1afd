import { expect, test } from 'vitest'
import { exampleTexts } from './testing/example-texts.ts'
import { judgeAll } from './testing/judge-all.ts'
import { judged } from './testing/judged.ts'
import { walked } from './testing/walked.ts'

test('sixty questions are answered: nine in ten of the answers on the first page, the first of them at the top', async () => {
  const { recall, rank, told } = await judgeAll(exampleTexts(), judged)
  expect(judged).toHaveLength(60)
  expect(recall, told).toBeGreaterThanOrEqual(0.9)
  expect(rank, told).toBeGreaterThanOrEqual(0.9)
})

test('what people who walked through the example did not find is on the first page', async () => {
  const { recall, rank, told } = await judgeAll(exampleTexts(), walked)
  expect(recall, told).toBeGreaterThanOrEqual(0.9)
  expect(rank, told).toBeGreaterThanOrEqual(0.75)
})
