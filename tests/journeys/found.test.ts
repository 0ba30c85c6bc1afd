import { afterAll, beforeAll, expect, test } from 'vitest'
import { overflow } from '../support/browser.ts'
import { type House, openHouse } from '../support/house.ts'

// Naima introduces herself, is found by somebody who does not sign in, takes it back, and is not found.

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('somebody introduces herself, is found, takes it back and is not found, without JavaScript', async () => {
  const { page } = await house.device({ person: 'naima', javascript: false, width: 320 })
  await page.goto('/mine')
  await page.getByRole('link', { name: 'Stel jezelf voor' }).click()
  await page.getByRole('link', { name: 'Stel jezelf voor' }).click()
  await page.getByLabel('Wat maakt dat je hier bent?').fill('Ik zoek mensen die ’s nachts werken.')
  await page.getByLabel('Waar weet je iets van?').fill('Boterhammen smeren om vier uur.')
  await page.getByRole('button', { name: 'Bewaar wat ik schreef' }).click()
  await page.getByLabel(/^Iedereen/).check()
  await page.getByLabel('Ja, zet mij op de lijst').check()
  await page.getByLabel('Zuid').check()
  await page.getByRole('button', { name: 'Bewaar deze keuze' }).click()
  await page.getByText('Nu kan iedereen dit zien').waitFor()
  expect(await overflow(page)).toBe(0)

  const { page: visitor } = await house.device({ javascript: false, width: 320 })
  const look = async () => {
    await visitor.goto('/people')
    await visitor.getByRole('link', { name: 'Mensen die gevonden willen worden' }).click()
    await visitor.getByLabel('Waar zoek je iemand voor?').fill('boterhammen')
    await visitor.getByLabel('Streek').selectOption({ label: 'Zuid' })
    await visitor.getByRole('button', { name: 'Zoek' }).click()
  }
  await look()
  await visitor.getByRole('link', { name: 'Naima Chaoui' }).click()
  await visitor.getByText('Boterhammen smeren om vier uur.').waitFor()
  const address = visitor.url()

  await page.getByRole('link', { name: 'Haal het weg' }).click()
  await page.getByRole('button', { name: 'Haal alles weg' }).click()
  await page.getByText('Niemand ziet dat het er was.').waitFor()
  expect((await visitor.goto(address))?.status()).toBe(404)
  await look()
  await visitor.getByText('We vonden niemand.').waitFor()
})
