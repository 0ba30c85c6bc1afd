import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, overflow } from '../support/browser.ts'
import { type House, openHouse } from '../support/house.ts'

// Noor is signed in at the house, and goes to the address of her own movement.

let house: House
let wij: string
beforeAll(async () => {
  house = await openHouse({ sister: 'wij-blijven' })
  wij = house.origin.replace('localhost', 'wij-blijven.localhost')
})
afterAll(() => house.close())

test.each([true, false])(
  'who is signed in at the house comes in at a sister’s address (scripts: %s)',
  async (javascript) => {
    const { context, page } = await house.device({ person: 'noor', javascript, width: 320 })
    const { host } = new URL(house.origin)
    await page.goto(`${wij}/sign-in?next=/mine/settings`)
    await page.getByRole('link', { name: `Ik ben al ingelogd op ${host}` }).click()
    await page.getByText('Je bent hier ingelogd als Noor van Velzen.').waitFor()
    expect(new URL(page.url()).origin).toBe(house.origin)
    expect(await overflow(page)).toBe(0)
    if (javascript) expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Ga verder als Noor van Velzen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Hoe we je noemen' }).waitFor()
    expect(page.url()).toBe(`${wij}/mine/settings`)
    await context.close()
  },
)
