// Covers: src/design, src/modules/gatherings, src/modules/circles
import { afterAll, beforeAll, expect, test } from 'vitest'
import { letters } from '../support/application.ts'
import { type House, openHouse } from '../support/house.ts'

// An open day at Zomerhek that is full: whoever has no account signs up, waits, gets a place, and calls off.

let house: House
beforeAll(async () => {
  house = await openHouse()
  await house.test.sql(
    "update gatherings.gathering set most_people = 7 where title = 'De achterdeur staat open'",
  )
  await house.test.sql("select platform.audit('test.done', 'test', null, null)")
})
afterAll(() => house.close())

test('somebody without an account signs up, waits, gets a place and calls off, without a line of script', async () => {
  const { page } = await house.device({ javascript: false, width: 320 })
  await page.goto('/agenda')
  await page.getByRole('link', { name: 'De achterdeur staat open' }).click()
  await page.getByText('Het is vol.').waitFor()
  await page.getByRole('link', { name: 'Meld je aan' }).click()
  await page.getByLabel('Ja, ik kom').check({ force: true })
  await page.getByLabel('Hoe heet je?').fill('Bertus')
  await page.getByLabel('Mailadres').fill('bertus@voorbeeld.example')
  await page.getByLabel('Vervoer').check({ force: true })
  await page.getByRole('button', { name: 'Stuur mijn aanmelding' }).click()
  await page.getByText('Je staat op de wachtlijst.').first().waitFor()
  const own = page.url()
  expect(own).toMatch(/\/s\/[0-9A-Z]{26}$/)

  // Somebody called: who receives people takes her off the list.
  const esther = await house.device({ person: 'esther', javascript: false })
  await esther.page.goto('/agenda?of=zomerhek')
  await esther.page.getByRole('link', { name: 'De achterdeur staat open' }).click()
  await esther.page.getByRole('link', { name: 'Bekijk wie er komen' }).click()
  await esther.page.getByText('Belde iemand af?').click()
  await esther.page.getByRole('button', { name: 'Meld Truus Aalbers af' }).click()
  await esther.page.getByText('Afgemeld.').waitFor()

  const [, free] = (await letters(house.test)).filter(({ recipient }) => recipient.startsWith('bertus'))
  expect(free?.subject).toBe('Er is een plek voor je: De achterdeur staat open')
  await page.goto(/http\S+\/s\/\S+/.exec(free?.body ?? '')?.[0] ?? '')
  expect(page.url()).toBe(own)
  await page.getByText('Je komt. Je hebt een plek.').waitFor()
  await page.getByLabel('Nee', { exact: true }).first().check({ force: true })
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Genoteerd: je komt niet.').waitFor()
})
