import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let movement: string

async function sits(name: string, circle: string, role = 'member') {
  const { browser } = await seated(world, circle, { name, role })
  await world.sql("update circles.seat set host_since = now() - interval '1 month' where role = 'host'")
  return browser
}
const house = (slug: string) =>
  makeCircle(world, { name: slug, slug, parentId: movement, movementId: movement })

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
})
afterAll(() => world.close())

async function proposes(who: Browserless, slug: string, fields: Record<string, string>) {
  await who.get(`/circles/${slug}/ending`)
  await who.submit({ reason: 'Het is klaar.', ...fields })
  return who
}
async function answers(who: Browserless, path: string, answer: string) {
  await who.get(path)
  if (who.status === 200) await who.submit({ answer })
  return who
}
const closedOn = async (slug: string) =>
  (
    await world.sql<{ closed_on: string | null }>('select closed_on from circles.circle where slug = $1', [
      slug,
    ])
  )[0]?.closed_on ?? null

describe('closing', () => {
  test('takes two hosts, stays to be read, and takes nobody in any more', async () => {
    const id = await house('afscheid')
    const [anne, piet] = [await sits('Anne', id, 'host'), await sits('Piet', id, 'host')]
    const member = await sits('Mina', id)
    await proposes(anne, 'afscheid', { kind: 'close' })
    const { path } = anne
    expect(anne.text()).toContain('Het wacht nog op iemand anders.')
    await anne.post(path, { ...anne.form(path).values, answer: 'yes' })
    expect(await closedOn('afscheid')).toBeNull()
    await piet.get('/mine')
    expect(piet.links()).toContain(path)
    await answers(piet, path, 'yes')
    expect(await closedOn('afscheid')).not.toBeNull()
    await member.get('/circles/afscheid')
    expect(member.text()).toContain('Deze kring sloot op')
    await member.get('/circles/afscheid/history')
    expect(member.text()).toContain('Anne en Piet sloten de kring: Het is klaar.')
    expect((await anne.get('/circles/afscheid/people/invite')).status).toBe(403)
    await expect(sits('Later', id)).rejects.toThrow('a closed circle takes nothing in')
    await expect(makeCircle(world, { kind: 'fire', name: 'Nog een', parentId: id })).rejects.toThrow(
      'a closed circle takes nothing in',
    )
    expect((await world.visitor().get('/people')).links()).not.toContain('/circles/afscheid')
    expect((await world.visitor().get('/lists/participants.csv')).html).not.toContain('afscheid')
  })

  test('with one host is confirmed by a host of its home, and by nobody else; it can be taken back', async () => {
    const id = await house('alleen')
    const [els, lotte] = [await sits('Els', id, 'host'), await sits('Lotte', movement, 'host')]
    const stranger = await sits('Bo', await house('ergens'), 'host')
    await proposes(els, 'alleen', { kind: 'close' })
    const { path } = els
    expect((await stranger.get(path)).status).toBe(404)
    await answers(els, path, 'withdraw')
    expect((await lotte.get(path)).status).toBe(404)
    await proposes(els, 'alleen', { kind: 'close' })
    await answers(lotte, els.path, 'yes')
    expect(await closedOn('alleen')).not.toBeNull()
  })

  test('lapses after thirty days', async () => {
    const id = await house('lang')
    const [els, jan] = [await sits('Els', id, 'host'), await sits('Jan', id, 'host')]
    await jan.get('/circles/lang/ending')
    await proposes(els, 'lang', { kind: 'close' })
    const { path } = els
    // Who filled in the same meanwhile keeps what they typed, and is shown what waits.
    await jan.submit({ reason: 'Het was mooi.', kind: 'close' })
    expect([jan.status, jan.text()]).toEqual([422, expect.stringContaining('Er ligt al een voorstel')])
    expect(jan.form().values.reason).toBe('Het was mooi.')
    expect((await jan.get('/circles/lang/ending')).links()).toContain(path)
    await world.sql("update circles.proposal set at = at - interval '31 days' where ended_at is null")
    expect((await jan.get(path)).status).toBe(404)
    await proposes(jan, 'lang', { kind: 'close' })
    expect(jan.path).not.toBe(path)
  })
})

test('going on in another asks its host too; who sat there is asked along, and nobody is moved', async () => {
  const [old, onward] = [await house('oud'), await house('nieuw')]
  await world.sql("update circles.circle set visibility = 'members' where id = $1", [onward])
  const [els, jan] = [await sits('Els', old, 'host'), await sits('Jan', old, 'host')]
  const receives = await sits('Riet', onward, 'host')
  await makeSeat(world, onward, await makePerson(world, 'Iemand'), 'member')
  const mina = await sits('Mina', old)
  expect((await proposes(els, 'oud', { kind: 'merge', into: 'nieuw' })).text()).toContain(
    'We vonden geen kring',
  )
  await world.sql("update circles.circle set visibility = 'everyone' where id = $1", [onward])
  await proposes(els, 'oud', { kind: 'merge', into: 'nieuw' })
  const { path } = els
  await world.sql("update circles.circle set visibility = 'members' where id = $1", [onward])
  expect((await answers(jan, path, 'yes')).text()).toContain('Het wacht nog op een ander.')
  expect(await closedOn('oud')).toBeNull()
  await answers(receives, path, 'yes')
  expect(await closedOn('oud')).not.toBeNull()
  // Nobody sits there yet.
  expect(
    await world.sql("select from circles.seat where circle_id = $1 and name = 'Mina'", [onward]),
  ).toEqual([])
  expect((await mina.get('/circles/nieuw')).status).toBe(404)
  await mina.get('/circles/oud/onward')
  await mina.submit({ onward })
  expect((await mina.get('/circles/nieuw')).text()).toContain('Jij zit in deze kring.')
  expect((await receives.get('/circles/nieuw/history')).text()).toContain(
    'Els en Riet lieten oud hier verder gaan.',
  )
  const outsider = await sits('Wil', await house('buiten'))
  expect((await outsider.get('/circles/oud/onward')).status).toBe(403)
})

test('splitting begins two circles where it sat, looked after by who proposed it', async () => {
  const id = await house('samen')
  const [els, jan] = [await sits('Els', id, 'host'), await sits('Jan', id, 'host')]
  expect((await proposes(els, 'samen', { kind: 'split', first: 'Links' })).status).toBe(422)
  await proposes(els, 'samen', { kind: 'split', first: 'Links', second: 'Rechts' })
  await answers(jan, els.path, 'yes')
  await els.get('/circles/samen')
  expect(els.text()).toMatch(/Hij ging verder in: Links Rechts/)
  expect(
    await world.sql(
      `select c.name, c.parent_id, s.name as host from circles.circle c join circles.seat s on s.circle_id = c.id
       where c.name in ('Links', 'Rechts') order by 1`,
    ),
  ).toEqual([
    { name: 'Links', parent_id: movement, host: 'Els' },
    { name: 'Rechts', parent_id: movement, host: 'Els' },
  ])
  await jan.get('/circles/samen/onward')
  expect(jan.text()).toContain('Ja, ik ga mee naar Links')
})
