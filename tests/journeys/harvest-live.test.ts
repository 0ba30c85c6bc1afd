// Covers: src/design, src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gardenDoor } from '../../seeds/fires/garden-door.ts'
import { dialogueId, idOf } from '../../seeds/load/ids.ts'
import { axe } from '../support/browser.ts'
import { type House, openHouse } from '../support/house.ts'

const fire = 'de-deur-naar-de-tuin'
const at = `/dialogues/${dialogueId(fire)}`
const words = 'Ik ben bang voor het telefoontje'
const clusterCalled = (name: string) =>
  idOf(
    'cluster',
    fire,
    gardenDoor.clusters.findIndex((one) => one.name.nl === name),
  )

let house: House
let desk: Page
let wall: Page

beforeAll(async () => {
  house = await openHouse()
  desk = (await house.device({ person: 'council' })).page
  wall = (await house.device({ person: 'council' })).page
  await wall.goto(`${at}/wall`)
})
afterAll(() => house.close())

const slipIn = (page: Page, list: 'loose' | 'laid') =>
  page.locator(`[data-list="${list}"]`, { hasText: words })
const bothShow = async (list: 'loose' | 'laid') => {
  for (const page of [desk, wall]) {
    await slipIn(page, list).waitFor()
    expect(await slipIn(page, list === 'loose' ? 'laid' : 'loose').count()).toBe(0)
  }
}
const loose = () => desk.locator('[data-list="loose"] [data-piece]', { hasText: words })
const cluster = () =>
  desk.locator('[data-list="laid"] > [data-piece]', { hasText: 'Wie zwaait er naar ons?' })
const middleOf = async (what: Locator) => {
  await what.scrollIntoViewIfNeeded()
  const box = await what.boundingBox()
  if (!box) throw new Error('It is not to be seen')
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 20) }
}
const undo = () => desk.getByRole('button', { name: /^Maak ongedaan/ }).click()

test('a slip laid loose without JavaScript lies loose on every screen', async () => {
  await desk.goto(`${at}/harvest`)
  const { page } = await house.device({ person: 'council', javascript: false })
  await page.goto(`${at}/harvest/${clusterCalled('Bang voor het telefoontje')}`)
  await page
    .locator('figure', { hasText: words })
    .locator('xpath=following-sibling::form[1]')
    .getByRole('button')
    .click()
  await bothShow('loose')
})

test('dragged onto a cluster it lies there on every screen, and the page stayed where it was', async () => {
  await desk.setViewportSize({ width: 1280, height: 6000 })
  await desk.evaluate(() => Object.assign(window, { stayed: true }))
  const [from, to] = [await middleOf(loose().locator('.kv-grip')), await middleOf(cluster())]
  await desk.mouse.move(from.x, from.y)
  await desk.mouse.down()
  await desk.mouse.move(to.x, to.y, { steps: 5 })
  await desk.mouse.up()
  await bothShow('laid')
  expect(await desk.evaluate(() => 'stayed' in window)).toBe(true)
  await undo()
  await bothShow('loose')
})

test('with the keyboard alone', async () => {
  await loose().locator('input').focus()
  await desk.keyboard.press('Space')
  await cluster().getByRole('button', { name: 'Leg de gekozen briefjes hierbij' }).focus()
  await desk.keyboard.press('Enter')
  await bothShow('laid')
  await undo()
  await bothShow('loose')
})

test('with a finger, and Escape or a hand that lets go elsewhere changes nothing', async () => {
  const phone = await desk.context().newCDPSession(desk)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    phone.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  const drag = async (to: { x: number; y: number }) => {
    await touch('touchStart', [await middleOf(loose().locator('.kv-grip'))])
    await touch('touchMove', [to])
    await touch('touchEnd', [])
  }
  await drag({ x: 5, y: 5 })
  await bothShow('loose')
  await drag(await middleOf(cluster()))
  await bothShow('laid')
  await undo()
  await bothShow('loose')
})

const waits = () => desk.locator('.kv-lay__waits')

test('without a line what was laid waits in sight, and lies there when the line is back', async () => {
  await desk.evaluate(() => Object.assign(window, { stayed: true }))
  await desk.context().setOffline(true)
  await loose().locator('input').check()
  await cluster().getByRole('button', { name: 'Leg de gekozen briefjes hierbij' }).click()
  await waits().getByText('Dit ligt er nog niet').waitFor()
  await loose().getByText('Ligt er nog niet').waitFor()
  await waits().getByRole('button', { name: 'Probeer het nu' }).click()
  expect(await axe(desk)).toEqual([])
  expect(await slipIn(wall, 'loose').count()).toBe(1)
  await desk.context().setOffline(false)
  await bothShow('laid')
  await waits().waitFor({ state: 'detached' })
  expect(await desk.evaluate(() => 'stayed' in window)).toBe(true)
  await undo()
  await bothShow('loose')
})

test('an answer that is cut off after it was laid: laid once, and its name stays in sight until it is', async () => {
  await desk.route(
    '**/harvest',
    async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await loose().locator('input').check()
  await desk.getByLabel('Hoe noemen jullie dit?').fill('Eén keer gelegd')
  await desk.getByLabel('Hoe noemen jullie dit?').press('Enter')
  await waits().getByText('Eén keer gelegd').waitFor()
  await waits().waitFor({ state: 'detached' })
  await bothShow('laid')
  const made = await house.test.sql("select from dialogues.cluster where name = 'Eén keer gelegd'")
  expect(made).toHaveLength(1)
  await undo()
  await bothShow('loose')
})

test('one cluster gets two names, one of them without a line: both are before somebody’s eyes', async () => {
  const address = `${at}/harvest/${clusterCalled('De deur van acht uur')}`
  const { page: phone, context } = await house.device({ person: 'council', width: 390 })
  const save = (page: Page) => page.getByRole('button', { name: 'Bewaar deze naam' }).click()
  const box = phone.locator('.kv-kept')
  await phone.goto(address)
  await context.setOffline(true)
  await phone.getByLabel('Hoe heet dit?').fill('Van de telefoon')
  await save(phone)
  await box.getByText('Wat je schreef staat nog op dit apparaat.').waitFor()
  await box.getByText('Van de telefoon').waitFor()
  const { page: tablet } = await house.device({ person: 'council', javascript: false })
  await tablet.goto(address)
  await tablet.getByLabel('Hoe heet dit?').fill('Van de tablet')
  await save(tablet)
  await context.setOffline(false)
  await box.getByRole('button', { name: 'Kijk wat er is' }).click()
  await phone.getByText('Zo staat het er nu: Van de tablet').waitFor()
  expect(await phone.getByLabel('Hoe heet dit?').inputValue()).toBe('Van de telefoon')
  expect(await axe(phone)).toEqual([])
  await desk.locator('[data-list="laid"]', { hasText: 'Van de tablet' }).waitFor()
  await save(phone)
  await desk.locator('[data-list="laid"]', { hasText: 'Van de telefoon' }).waitFor()
  await context.close()
})

test('what somebody ticked and typed stays while others lay things around it', async () => {
  await loose().locator('input').check()
  await desk.getByLabel('Hoe noemen jullie dit?').fill('Nog zonder naam')
  const { page } = await house.device({ person: 'council', javascript: false })
  await page.goto(`${at}/harvest/${clusterCalled('De deur van acht uur')}`)
  await page.getByLabel('Hoe heet dit?').fill('Anders genoemd')
  await page.getByRole('button', { name: 'Bewaar deze naam' }).click()
  await desk.locator('[data-list="laid"]', { hasText: 'Anders genoemd' }).waitFor()
  expect(await loose().locator('input').isChecked()).toBe(true)
  expect(await desk.getByLabel('Hoe noemen jullie dit?').inputValue()).toBe('Nog zonder naam')
})

test('nothing in the way of anybody', async () => {
  for (const page of [desk, wall]) expect(await axe(page)).toEqual([])
})
