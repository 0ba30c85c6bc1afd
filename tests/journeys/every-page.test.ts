// Takes: 4 minutes
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deviceOf, everyPage, type Sight } from '../access/every-page.ts'
import { axe, overflow, textTwiceAsLarge } from '../support/browser.ts'
import { type House, openHouse } from '../support/house.ts'
import { noteLooked } from '../support/looked.ts'

let house: House
let sights: Sight[]
beforeAll(async () => {
  house = await openHouse()
  sights = await everyPage(house.test)
})
afterAll(() => house.close())

test('no page keeps anybody out, on a small phone', async () => {
  expect(sights.length).toBeGreaterThan(30)
  const problems: string[] = []
  // One device for each who looks: opening one for every page took a third of the time.
  for (const [walker, theirs] of Map.groupBy(sights, ({ walker }) => walker)) {
    const { context, page } = await deviceOf(house, walker, { width: 320 })
    for (const { address } of theirs) {
      const answer = await page.goto(address)
      if (answer?.status() !== 200) problems.push(`${address} answers ${answer?.status()}`)
      for (const violation of await axe(page))
        problems.push(`${address}: ${violation.rule} ${violation.where.join(' ')}`)
      if ((await overflow(page)) > 0) problems.push(`${address} is wider than the screen`)
      await textTwiceAsLarge(page)
      if ((await overflow(page)) > 0) problems.push(`${address} is too wide with large text`)
    }
    await context.close()
  }
  noteLooked('every-page', '320', { looked: sights.length, problems: problems.length })
  expect(problems).toEqual([])
})
