import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../support/house.ts'

// Something was wrong with a form, it was put right and sent; then somebody goes back.

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('back from what was sent leads to the form and not to an error of the browser', async () => {
  const { page } = await house.device({})
  await page.goto('/themes')
  await page.getByRole('link', { name: 'Vraag om een thema' }).click()
  await page.getByLabel('Mailadres').fill('geen adres')
  await page.getByLabel('Waar zou het over gaan?').fill('Fietsen')
  await page.getByRole('button', { name: 'Vraag dit' }).click()
  await page.getByText('Dit lijkt geen mailadres').first().waitFor()
  await page.getByLabel('Mailadres').fill('')
  await page.getByRole('button', { name: 'Vraag dit' }).click()
  await page.getByRole('heading', { name: 'Je vraag ligt er' }).waitFor()
  const answer = await page.goBack()
  expect([answer?.status(), answer?.headers()['cache-control']]).toEqual([200, 'no-store'])
  // As it was before anything was typed: nothing of it was kept.
  expect(await page.getByLabel('Waar zou het over gaan?').inputValue()).toBe('')
  await page.goBack()
  await page.goBack()
  expect(new URL(page.url()).pathname).toBe('/themes')
})

test('back from what a button alone sent leads to the page on which it stood', async () => {
  const { page } = await house.device({ person: 'lotte' })
  await page.goto('/write/new')
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await page.getByRole('button', { name: 'Wie schrijft mee?' }).click()
  const writers = page.url()
  const ask = page.locator('form[action$="/invite"]')
  await ask.getByLabel('Mailadres').fill('geen adres')
  await ask.getByRole('button').click()
  await page.getByText('Dit lijkt geen mailadres').first().waitFor()
  await ask.getByLabel('Mailadres').fill('fatma@example.org')
  await ask.getByRole('button').click()
  await page.getByText('De brief gaat op weg.').waitFor()
  const answer = await page.goBack()
  expect([answer?.status(), page.url()]).toEqual([200, writers])
})
