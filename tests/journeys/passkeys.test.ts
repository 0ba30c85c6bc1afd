// Covers: src/design, src/modules/people
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe } from '../support/browser.ts'
import { type House, openHouse } from '../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** A fingerprint reader that always agrees. */
async function authenticatorFor(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return devtools
}

test('somebody makes a key on their device, signs in with it, renames it and takes it away', async () => {
  const { context, page } = await house.device({ person: 'mina', width: 320 })
  await authenticatorFor(page)
  await page.goto('/mine/sign-ins')
  expect(await axe(page)).toEqual([])
  await page.getByLabel('Hoe noem je dit apparaat?').fill('Mijn telefoon')
  await page.getByRole('button', { name: 'Maak een sleutel op dit apparaat' }).click()
  await page.getByText('Je kunt nu inloggen met dit apparaat.').waitFor()
  await page.getByRole('link', { name: 'Mijn telefoon' }).waitFor()

  await page.goto('/mine')
  expect(await axe(page)).toEqual([])
  await page.getByRole('main').getByRole('button', { name: 'Log uit op dit apparaat' }).click()
  await page.goto('/sign-in?next=/mine/settings')
  await page.getByRole('button', { name: 'Log in met dit apparaat' }).click()
  await page.getByRole('heading', { level: 1, name: 'Hoe we je noemen' }).waitFor()
  expect(await axe(page)).toEqual([])

  await page.goto('/mine/sign-ins')
  await page.getByText('Met een sleutel op het apparaat.').waitFor()
  await page.getByRole('link', { name: 'Mijn telefoon' }).click()
  expect(await axe(page)).toEqual([])
  await page.getByLabel('Naam van deze sleutel').fill('Oude telefoon')
  await page.getByRole('button', { name: 'Bewaar deze naam' }).click()
  await page.getByRole('link', { name: 'Oude telefoon' }).click()
  await page.getByRole('button', { name: 'Haal deze sleutel weg' }).click()
  await page.getByText('De sleutel is weg.').waitFor()

  await page.getByRole('main').getByRole('button', { name: 'Log uit op dit apparaat' }).click()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Log in met dit apparaat' }).click()
  await page.getByText('Dat lukte niet.').first().waitFor()
  expect(await axe(page)).toEqual([])
  await context.close()
  const told = () =>
    house.test.sql("select from platform.example_mail where subject like 'Nieuwe manier om in te loggen%'")
  await expect.poll(told, { timeout: 20_000 }).toHaveLength(1)
})

test('without JavaScript the pages say that a key needs it, and a link by mail works', async () => {
  const { context, page } = await house.device({ javascript: false })
  await page.goto('/sign-in')
  expect(await page.getByRole('button', { name: 'Log in met dit apparaat' }).isVisible()).toBe(false)
  await page.getByLabel('Je mailadres').fill('mina@voorbeeld.example')
  await page.getByRole('button', { name: 'Mail mij een link' }).click()
  await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor()
  await house.test.app.drained()
  await page.getByRole('link', { name: 'Lees de brieven van het voorbeeld' }).click()
  await page
    .getByRole('link', { name: /^Link om in te loggen/ })
    .first()
    .click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /sign-in\/link/ })
    .click()
  await page.getByRole('button', { name: 'Log mij in' }).click()
  await page.waitForURL('**/mine')
  await page.goto('/mine/sign-ins')
  expect(await page.getByText('Een sleutel maken kan alleen als JavaScript aanstaat').isVisible()).toBe(true)
  await context.close()
})

test('the pages of signing in and of letters are accessible', async () => {
  const { context, page } = await house.device({ width: 320 })
  for (const path of ['/sign-in', '/sign-in/sent', '/sign-in/link/abc', '/demo/mail']) {
    await page.goto(path)
    expect({ path, found: await axe(page) }).toEqual({ path, found: [] })
  }
  await page.goto('/sign-in/link/abc')
  await page.getByRole('button', { name: 'Log mij in' }).click()
  await page.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor()
  expect(await axe(page)).toEqual([])
  await context.close()
})
