import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let house: string
let people: Record<'anne' | 'wil', { person: string; seat: string; browser: Browserless }>

const sits = (name: string, circle: string, role = 'member') => seated(world, circle, { name, role })

beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())

/** A house whose only host is away today, and somebody who looks after it. */
beforeEach(async () => {
  const slug = `huis-${Math.random().toString(36).slice(2)}`
  house = await makeCircle(world, { name: slug, slug })
  people = { anne: await sits('Anne', house, 'host'), wil: await sits('Wil', house) }
  await world.sql(
    `insert into circles.host_asked (id, circle_id, kind, by_seat_id, to_seat_id, from_on, until_on, outcome)
     values (gen_random_uuid(), $1, 'stand-in', $2, $3, platform.day_of(now()), platform.day_of(now()), 'yes')`,
    [house, people.anne.seat, people.wil.seat],
  )
})

const slugOf = async () =>
  (await world.sql<{ slug: string }>('select slug from circles.circle where id = $1', [house]))[0]?.slug ?? ''
const opens = async (browser: Browserless, rest: string) =>
  (await browser.get(`/circles/${await slugOf()}/${rest}`)).status
const daily = ['change', 'places', 'begin', 'people/invite'] as const
const hostsOwn = [
  'ending',
  'hosts',
  'spreadsheet',
  'second-step',
  'sign-in',
  'people',
  'open-invitation',
] as const
const of = (browser: Browserless, pages: readonly string[]) =>
  pages.reduce<Promise<number[]>>(
    async (all, rest) => [...(await all), await opens(browser, rest)],
    Promise.resolve([]),
  )

const asSql = (browser: Browserless, answer: string) =>
  world.app.house.database.write(browser.cookie('kampvuur_session'), async ({ db }) => {
    const { rows } = await sql<{ done: boolean }>`
      select circles.answer_host(a.id, ${answer}) as done from circles.host_asked_of_me() a`.execute(db)
    return rows
  })

test('who stands in does what a host does day by day, and is shown that alone', async () => {
  const { browser } = people.wil
  expect(await of(browser, daily)).toEqual([200, 200, 200, 200])
  expect((await of(browser, hostsOwn)).filter((status) => status !== 403 && status !== 404)).toEqual([])
  const slug = await slugOf()
  const links = (await browser.get(`/circles/${slug}`)).links()
  for (const rest of daily) expect(links).toContain(`/circles/${slug}/${rest}`)
  for (const rest of hostsOwn) expect(links).not.toContain(`/circles/${slug}/${rest}`)
})

test('who stands in gives a place, and makes nobody host: not another, not themselves, not with raw SQL', async () => {
  const { browser, person } = people.wil
  const mail = 'wil@wil.example'
  await world.sql('update people.person set email = $2 where id = $1', [person, mail])
  await opens(browser, 'people/invite')
  expect(browser.html).not.toMatch(/value="(host|trusted)"/)
  await browser.submit({ name: 'Bo', email: 'bo@wil.example', role: 'member' })
  expect(browser.text()).toContain('Bo')
  for (const [email, role] of [
    [mail, 'host'],
    [mail, 'trusted'],
    ['kees@wil.example', 'host'],
  ] as const) {
    await opens(browser, 'people/invite')
    await browser.submit({ name: 'Wil', email, role })
    expect(browser.status).toBe(403)
  }
  const token = browser.cookie('kampvuur_session')
  await expect(
    world.app.house.database.write(token, ({ db }) =>
      sql`select circles.invite_person(${house}::uuid, gen_random_uuid(), 'Wil', ${mail}, gen_random_uuid(), null, 'host')`.execute(
        db,
      ),
    ),
  ).rejects.toThrow('who stands in makes nobody more than a member')
  expect(
    await world.sql(`select name from circles.seat where circle_id = $1 and role = 'host'`, [house]),
  ).toEqual([{ name: 'Anne' }])
})

test('who stands in makes the circle no opener than it is, and may close it to others', async () => {
  const { browser } = people.wil
  const becomes = async (openness: string) => {
    await opens(browser, 'change')
    await browser.submit({ openness })
    const rows = await world.sql('select visibility from circles.circle where id = $1', [house])
    return [browser.status, rows[0]?.visibility]
  }
  await becomes('members')
  expect(await becomes('everyone')).toEqual([422, 'members'])
  expect(browser.text()).toContain('Opener maken doet een gastheer zelf.')
  await expect(
    world.app.house.database.write(browser.cookie('kampvuur_session'), ({ db }) =>
      sql`select circles.change_circle(c.id, c.version, c.name, c.slug, c.description, 'everyone', null, null)
          from circles.circle c where c.id = ${house}::uuid`.execute(db),
    ),
  ).rejects.toThrow('who stands in opens a circle no further')
})

describe('where the circle asks a second step', () => {
  const strengthen = () =>
    world.sql('update platform.session set strong_at = now() where person_id = $1', [people.wil.person])

  test.each(['hosts', 'everybody'])('of %s, who stands in looks after nothing without it', async (asked) => {
    await world.sql('update circles.circle set second_step = $2 where id = $1', [house, asked])
    expect(await of(people.wil.browser, daily)).toEqual([403, 403, 403, 403])
    await strengthen()
    expect(await of(people.wil.browser, daily)).toEqual([200, 200, 200, 200])
  })

  test('a mailbox alone does not take over, and does not end an absence', async () => {
    await world.sql('update circles.host_asked set outcome = null')
    await world.sql(`update circles.circle set second_step = 'everybody' where id = $1`, [house])
    const { anne, wil } = people
    await wil.browser.get('/mine/hosts')
    expect(wil.browser.text()).toContain('Deze kring vraagt eerst een tweede stap van je.')
    await wil.browser.submit({ answer: 'yes' })
    expect(wil.browser.status).toBe(403)
    await world.sql(`update circles.host_asked set outcome = 'yes'`)
    await anne.browser.get('/mine/hosts')
    await anne.browser.submit({ answer: 'end' })
    expect(anne.browser.status).toBe(403)
    for (const [{ browser }, answer] of [
      [wil, 'yes'],
      [anne, 'end'],
    ] as const) {
      await world.sql(`update circles.host_asked set outcome = $1`, [answer === 'yes' ? null : 'yes'])
      await expect(asSql(browser, answer)).resolves.toEqual([{ done: false }])
    }
    expect(
      await world.sql('select from circles.host_asked where circle_id = $1 and ended_at is null', [house]),
    ).toHaveLength(1)
  })
})

test('a host who left the circle, or whose circle closed, has nobody stand in for them', async () => {
  await world.sql('update circles.seat set ended_at = now() where id = $1', [people.anne.seat])
  expect(await opens(people.wil.browser, 'change')).toBe(403)
  await world.sql('update circles.seat set ended_at = null where id = $1', [people.anne.seat])
  expect(await opens(people.wil.browser, 'change')).toBe(200)
  await world.sql('update circles.circle set closed_on = platform.day_of(now()) where id = $1', [house])
  expect(await opens(people.wil.browser, 'change')).toBe(403)
})

test('asked twice at once and answered twice at once, one stands in', async () => {
  await world.sql('delete from circles.host_asked')
  const { anne, wil } = people
  await opens(anne.browser, 'hosts')
  const [{ today } = { today: '' }] = await world.sql<{ today: string }>(
    'select platform.day_of(now())::text as today',
  )
  const path = `/circles/${await slugOf()}/hosts`
  const asked = {
    ...anne.browser.form(path).values,
    kind: 'stand-in',
    seat: wil.seat,
    from: today,
    until: today,
  }
  await Promise.all([anne.browser.post(path, asked), anne.browser.post(path, asked)])
  expect(await world.sql('select from circles.host_asked where ended_at is null')).toHaveLength(1)
  await wil.browser.get('/mine/hosts')
  const yes = { ...wil.browser.form('/mine/hosts').values, answer: 'yes' }
  await Promise.all([wil.browser.post('/mine/hosts', yes), wil.browser.post('/mine/hosts', yes)])
  expect(
    await world.sql(`select from circles.deed where circle_id = $1 and kind = 'on-leave'`, [house]),
  ).toHaveLength(1)
})
