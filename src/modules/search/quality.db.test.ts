import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../platform/database/connect.ts'
import { exampleTexts } from './testing/example-texts.ts'
import { judgeIn, laidIn } from './testing/judge-all.ts'
import { judged } from './testing/judged.ts'
import { walked } from './testing/walked.ts'

let web: Database
beforeAll(async () => {
  web = await laidIn(exampleTexts())
})
afterAll(() => web.close())

test('sixty questions are answered: nine in ten of the answers on the first page, the first of them at the top', async () => {
  const { recall, rank, told } = await judgeIn(web, judged)
  expect(judged).toHaveLength(60)
  expect(recall, told).toBeGreaterThanOrEqual(0.9)
  expect(rank, told).toBeGreaterThanOrEqual(0.9)
})

test('what people who walked through the example did not find is on the first page', async () => {
  const { recall, rank, told } = await judgeIn(web, walked)
  expect(recall, told).toBeGreaterThanOrEqual(0.9)
  expect(rank, told).toBeGreaterThanOrEqual(0.75)
})
