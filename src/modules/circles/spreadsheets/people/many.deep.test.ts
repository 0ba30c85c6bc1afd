import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { circleId } from '../../../../../seeds/load/ids.ts'
import { type House, openHouse } from '../../../../../tests/support/house.ts'
import { manyPeople, wrongRows } from '../testing/many.ts'

const people = 5000
const slug = 'een-stoel-erbij'
const path = `/circles/${slug}/spreadsheet`

let house: House
let file: Buffer
beforeAll(async () => {
  house = await openHouse()
  file = await manyPeople(people)
})
afterAll(() => house.close())

const invited = async () =>
  (
    await house.test.sql<{ n: number }>(
      `select count(*)::int as n from circles.imported_seat i join circles.seat s on s.id = i.seat_id
       where s.circle_id = $1 and s.ended_at is null`,
      [circleId(slug)],
    )
  )[0]?.n
const accounts = async () =>
  (
    await house.test.sql<{ n: number }>(
      "select count(*)::int as n from people.person where email like 'mens-%'",
    )
  )[0]?.n

test('five thousand people go in and come back out, without a browser', async () => {
  const lotte = await house.test.as(
    (await house.test.sql<{ id: string }>("select id from people.person where slug = 'lotte'"))[0]?.id ?? '',
  )
  await lotte.get(path)
  await lotte.upload({ holds: 'people' }, { file })
  expect(lotte.text()).toContain('5000 mensen nodig je uit')
  expect(lotte.text()).toContain(`${wrongRows} regels gaan nog niet mee`)
  expect(lotte.html.length).toBeLessThan(100_000)
  await lotte.submit({}, lotte.form().action)
  expect(lotte.text()).toContain('5000 mensen zijn uitgenodigd')
  expect([await invited(), await accounts()]).toEqual([people, people * 0.9])
  await lotte.submit({})
  expect([await invited(), await accounts()]).toEqual([0, 0])
})

test('and through a real browser, with and without JavaScript', async () => {
  const at = join(tmpdir(), `mensen-${crypto.randomUUID()}.xlsx`)
  await writeFile(at, file)
  for (const javascript of [false, true]) {
    const { context, page } = await house.device({ person: 'lotte', javascript })
    context.setDefaultTimeout(120_000)
    await page.goto(path)
    await page.locator('input[name=holds][value=people]').check({ force: true })
    await page.setInputFiles('input[type=file]', at)
    await page.getByRole('button', { name: 'Kijk de lijst na' }).click()
    await page.getByText('5000 mensen nodig je uit').waitFor()
    await page.getByRole('link', { name: 'Volgende' }).click()
    await page.getByText('Bladzijde 2 van 3').waitFor()
    await page.getByRole('button', { name: /^Nodig deze mensen uit/ }).click()
    await page.getByText('5000 mensen zijn uitgenodigd').waitFor()
    expect(await invited()).toBe(people)
    await page.getByRole('button', { name: 'Maak het ongedaan' }).click()
    await page.getByText('Ongedaan gemaakt op').waitFor()
    expect(await invited()).toBe(0)
    await context.close()
  }
})
