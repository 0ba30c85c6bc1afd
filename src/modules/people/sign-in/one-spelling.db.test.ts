import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailable } from '../../../platform/mail/index.ts'
import { linkIn, openWorld, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const migration = new URL('../migrations/20261127261200_one_spelling.sql', import.meta.url)
const addressOf = async (id: string) =>
  (await world.sql<{ email: string }>('select email from people.person where id = $1', [id]))[0]?.email

async function signsIn(typed: string): Promise<string> {
  const visitor = world.visitor()
  await visitor.get('/sign-in')
  await visitor.submit({ email: typed }, '/sign-in')
  const letter = (await world.letters()).at(-1)
  await visitor.get(linkIn(letter?.body ?? ''))
  await visitor.submit({})
  const [session] = await world.sql<{ person: string }>(
    'select person_id as person from platform.session order by opened_at desc limit 1',
  )
  return session?.person ?? ''
}

test('who has an account comes in by either spelling of their server', async () => {
  const mina = await world.person('Mina', 'mina@xn--bcher-kva.example')
  for (const typed of ['mina@bücher.example', 'Mina@BÜCHER.example', 'mina@xn--bcher-kva.example'])
    expect(await signsIn(typed)).toBe(mina)
})

test('the database calls a server as the DNS does', async () => {
  for (const domain of [
    'bücher.example',
    'bu\u0308cher.example',
    'BÜCHER.example',
    'zorgën.delinde.example',
    'straße.example',
    'почта.рф',
    '例え.テスト',
    'παράδειγμα.example',
    'españa-y-más.example',
    'ñ.example',
    '💛.example',
    'x.example',
  ]) {
    const [row] = await world.sql<{ one: string }>('select people.one_spelling($1) as one', [
      `mina@${domain}`,
    ])
    expect(row?.one).toBe(mailable(`mina@${domain}`))
  }
})

test('who was here before is kept under the one spelling from then on, and nobody is taken for somebody else', async () => {
  const [wil, both, other] = [
    await world.person('Wil', 'wil@zorgën.example'),
    await world.person('Bo', 'bo@zorgën.example'),
    await world.person('Bo', 'bo@xn--zorgn-qsa.example'),
  ]
  await world.sql('drop function people.as_dns_calls; drop function people.one_spelling')
  await world.sql(readFileSync(migration, 'utf8'))
  expect(await addressOf(wil)).toBe('wil@xn--zorgn-qsa.example')
  expect([await addressOf(both), await addressOf(other)]).toEqual([
    'bo@zorgën.example',
    'bo@xn--zorgn-qsa.example',
  ])
  expect(await signsIn('wil@zorgën.example')).toBe(wil)
})
