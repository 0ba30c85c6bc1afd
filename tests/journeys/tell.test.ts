// Covers: src/design, src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvening, type Evening } from '../../src/modules/dialogues/room/testing/evening.ts'
import { startTestApplication } from '../support/application.ts'
import { axe, openBrowser, overflow } from '../support/browser.ts'
import { houseAssets } from '../support/shown.ts'

let evening: Evening
let server: Server
let browser: Browser
let origin: string
beforeAll(async () => {
  server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  evening = await anEvening(await startTestApplication({ KAMPVUUR_ORIGIN: origin }, await houseAssets()))
  server.on(
    'request',
    getRequestListener((request, env) => evening.test.app.fetch(request, env)),
  )
  await evening.openDoor()
  // A microphone that hums, and somebody who allows what is asked.
  browser = await openBrowser(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'])
})
afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
  await evening.test.close()
})

/** A telephone at the table. */
async function phoneOf(
  name: string,
  options: { javaScriptEnabled?: boolean; deaf?: boolean } = {},
): Promise<Page> {
  const { deaf, ...more } = options
  const seated = await evening.comesIn(name)
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 320, height: 700 },
    locale: 'nl-NL',
    ...more,
  })
  context.setDefaultTimeout(60_000)
  const cookies = ['kampvuur_seat', 'kampvuur_visitor'] as const
  await context.addCookies(
    cookies.map((one) => ({ name: one, value: seated.cookie(one) ?? '', url: origin })),
  )
  if (deaf)
    await context.addInitScript(
      'navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"))',
    )
  return context.newPage()
}

const aPhoto = () =>
  sharp({ create: { width: 60, height: 30, channels: 3, background: '#07c' } })
    .png()
    .toBuffer()

/** Whether what is on the page can be played here, and how long it lasts. */
const playable = (page: Page) =>
  page.evaluate<number>(`(async () => {
    const answer = await fetch(document.querySelector('audio').src)
    const sound = await new OfflineAudioContext(1, 8000, 8000).decodeAudioData(await answer.arrayBuffer())
    return sound.duration
  })()`)

test('somebody speaks, sees that they are recorded, listens back, records again and sends it', async () => {
  const page = await phoneOf('Mina')
  await page.goto('/room/words/new')
  await page.getByRole('link', { name: 'Spreek een minuut in' }).click()
  expect(await page.getByText('Je wordt nu opgenomen').count()).toBe(0)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Begin met opnemen' }).click()
  await page.getByText(/Nog \d+ seconden/).waitFor()
  expect(await page.locator('.kv-tell__sign').isVisible()).toBe(true)
  expect(await axe(page)).toEqual([])
  await page.waitForTimeout(1200)
  await page.getByRole('button', { name: 'Stop met opnemen' }).click()
  await page.getByText('Luister terug').waitFor()
  expect(await page.locator('.kv-tell__sign').isVisible()).toBe(false)
  expect(await page.locator('.kv-tell__sound').getAttribute('src')).toMatch(/^blob:/)
  // The policy lets it be heard.
  await page.evaluate('document.querySelector(".kv-tell__sound").play()')
  await page.getByRole('button', { name: 'Neem het opnieuw op' }).click()
  await page.waitForTimeout(1200)
  await page.getByRole('button', { name: 'Stop met opnemen' }).click()
  await page.getByText('Luister terug').waitFor()
  expect(await axe(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.getByRole('button', { name: 'Dit wil ik zeggen' }).click()
  await page.waitForURL(/\/room#w-/)
  expect(await page.locator('audio').getAttribute('preload')).toBe('none')
  expect(await playable(page)).toBeGreaterThan(0.5)
  expect(await axe(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
})

test('where the microphone is refused it says so, and a recording can still be chosen', async () => {
  const page = await phoneOf('Ans', { deaf: true })
  await page.goto('/room/words/speak')
  await page.getByRole('button', { name: 'Begin met opnemen' }).click()
  await page.getByText('De microfoon mag hier niet gebruikt worden').waitFor()
  expect(await page.getByLabel('Of kies een opname').isVisible()).toBe(true)
})

test('somebody draws, takes a line away, and sends what is left', async () => {
  const page = await phoneOf('Bos')
  await page.goto('/room/words/draw')
  const paper = page.getByRole('img', { name: 'Papier om op te tekenen' })
  await paper.evaluate((drawn) => drawn.scrollIntoView({ block: 'center' }))
  const { x, y, width, height } = (await paper.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const line = async (from: number, to: number, high: number) => {
    await page.mouse.move(x + width * from, y + height * high)
    await page.mouse.down()
    await page.mouse.move(x + width * to, y + height * high, { steps: 4 })
    await page.mouse.up()
  }
  await line(0.2, 0.8, 0.25)
  await line(0.2, 0.8, 0.75)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Laatste lijn weg' }).click()
  await page.waitForFunction('document.querySelector("input[type=file]").files.length === 1')
  await page.getByLabel('Wil je er ook woorden bij zetten?').fill('De deur')
  await page.getByRole('button', { name: 'Dit wil ik zeggen' }).click()
  await page.waitForURL(/\/room#w-/)
  const drawn = page.getByRole('img', { name: 'De deur' })
  await drawn.scrollIntoViewIfNeeded()
  await page.waitForFunction('document.querySelector("img.kv-told").complete')
  // The upper line is there, the lower one is not.
  const dark = await page.evaluate<boolean[]>(`(() => {
    const picture = document.querySelector('img.kv-told')
    const paper = Object.assign(document.createElement('canvas'), { width: 1200, height: 900 })
    const pen = paper.getContext('2d')
    pen.drawImage(picture, 0, 0, 1200, 900)
    return [0.25, 0.75].map((high) => pen.getImageData(600, 900 * high - 8, 1, 16).data.some((part) => part < 90))
  })()`)
  expect(dark).toEqual([true, false])
  expect(await axe(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
})

test('without JavaScript there is a field, by keyboard', async () => {
  const page = await phoneOf('Els', { javaScriptEnabled: false })
  for (const [way, label, accept] of [
    ['speak', 'Of kies een opname', 'audio/*'],
    ['draw', 'Of maak een foto', 'image/*'],
  ] as const) {
    await page.goto(`/room/words/${way}`)
    expect(await page.getByRole('button', { name: /opnemen|lijn/ }).count()).toBe(0)
    expect(await page.getByLabel(label).getAttribute('accept')).toBe(accept)
    await page.getByLabel(label).focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.name')).toBe('words')
  }
})

const tooLarge = { name: 'zee.png', mimeType: 'image/png', buffer: Buffer.alloc(17_000_000) }

test('a photo that is too large is told at its field before anything is sent', async () => {
  const page = await phoneOf('Zee')
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  await page.goto('/room/words/draw')
  const field = page.getByLabel('Of maak een foto')
  await page.getByLabel('Wil je er ook woorden bij zetten?').fill('De zee')
  await field.setInputFiles(tooLarge)
  await page.getByRole('alert').getByText('meer dan 10 MB').waitFor()
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(await axe(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.getByRole('button', { name: 'Dit wil ik zeggen' }).click()
  expect(await page.evaluate('document.activeElement.name')).toBe('media')
  expect(sent).toEqual([])
  await field.setInputFiles({ ...tooLarge, buffer: await aPhoto() })
  expect(await page.getByRole('alert').count()).toBe(0)
  await page.getByRole('button', { name: 'Dit wil ik zeggen' }).click()
  await page.waitForURL(/\/room#w-/)
  await page.getByRole('img', { name: 'De zee' }).waitFor()
})

test('without JavaScript the form comes back with what was typed', async () => {
  const page = await phoneOf('Zand', { javaScriptEnabled: false })
  await page.goto('/room/words/draw')
  await page.getByLabel('Wil je er ook woorden bij zetten?').fill('Het zand')
  await page.getByLabel('Of maak een foto').setInputFiles(tooLarge)
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Dit wil ik zeggen' }).click()
  expect((await answered).status()).toBe(422)
  await page.locator('#media-error', { hasText: 'meer dan 10 MB' }).waitFor()
  expect(await page.getByLabel('Wil je er ook woorden bij zetten?').inputValue()).toBe('Het zand')
})

test('the room’s scripts for it are small', async () => {
  const assets = await houseAssets()
  for (const name of ['spoken-minute', 'drawing-pad'])
    expect(assets.file(assets.url(name))?.br?.length).toBeLessThan(2048)
})

const told = 'Mevrouw Jansen van kamer 12 zei: ik ben hier de enige die nog kookt.'

test('while somebody writes, a hint says what may point at one person; it can be left, and nothing is sent', async () => {
  const page = await phoneOf('Riet')
  await page.goto('/room/words/new')
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))
  const hint = page.locator('.kv-hints')
  await page.getByLabel('Jouw zin').fill(told)
  await hint.waitFor()
  expect(await hint.innerText()).toContain('“Mevrouw Jansen”')
  expect(sent).toEqual([])
  expect(await axe(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.getByRole('button', { name: 'Laat het zo' }).click()
  expect(await hint.count()).toBe(0)
  await page.getByLabel('Jouw zin').fill(`${told} Bel 06 12345678.`)
  await hint.waitFor()
  expect(await hint.innerText()).not.toContain('Jansen')
  await page.getByRole('button', { name: 'Dit wil ik zeggen' }).click()
  await page.waitForURL(/\/room#w-/)
})

test('without JavaScript the hint stands where one reads the words over, and can be folded away', async () => {
  const page = await phoneOf('Gerrit', { javaScriptEnabled: false })
  await page.goto('/room/words/new')
  await page.getByLabel('Jouw zin').fill(told)
  await page.getByRole('button', { name: 'Dit wil ik zeggen' }).click()
  await page.waitForURL(/\/room#w-/)
  const hint = page.locator('details.kv-hints')
  expect(await hint.innerText()).toContain('“kamer 12”')
  await hint.locator('summary').click()
  expect(await hint.getAttribute('open')).toBeNull()
})

test('where few sat around a fire, who chooses how far words go reads that people may guess', async () => {
  const few = await evening.test.sql<{ came: number }>(
    `select count(*)::int as came from circles.seat where circle_id = $1 and came_at is not null`,
    [evening.fireId],
  )
  await evening.test.sql(`insert into platform.small_world (holds_from, fewest) values ('-infinity', $1)`, [
    Number(few[0]?.came) + 2,
  ])
  const page = await phoneOf('Truus')
  await page.goto('/room/words/new')
  await page.getByLabel('Jouw zin').fill('De soep was koud.')
  await page.getByRole('button', { name: 'Dit wil ik zeggen' }).click()
  await page.waitForURL(/\/room#w-/)
  expect(await page.getByText('Jullie waren met weinig').count()).toBe(1)
  expect(await axe(page)).toEqual([])
  await evening.test.sql('update platform.small_world set fewest = 5')
  await page.reload()
  expect(await page.getByText('Jullie waren met weinig').count()).toBe(0)
})
