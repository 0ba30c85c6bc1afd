import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { Browserless } from '../../../../../tests/support/browserless.ts'
import { linkIn, openWorld, type World } from '../../testing/world.ts'
import { guardedFetch } from '../guarded-fetch.ts'
import type { Outside } from '../outside.ts'
import { forgetProviders } from '../provider.ts'
import { TestProvider } from './provider.ts'

export let world: World
export let provider: TestProvider
export const signIn = randomUUID()
export const house = randomUUID()
export const start = `/sign-in/organisation/${signIn}`
export const outside: Outside = {
  fetch: guardedFetch({ loopback: true }),
  loopback: true,
  lines: async () => [],
}

/** Opens the house with one organisation that has a way in of its own, for the tests of this file. */
export function withDeLinde(): void {
  beforeAll(async () => {
    world = await openWorld({ outside })
    provider = await new TestProvider({ back: `${world.site.origin}${start}/back` }).open()
    await world.sql(
      `insert into circles.circle (id, kind, slug, name) values ($1, 'organisation', 'de-linde', 'De Linde')`,
      [house],
    )
    await settle(signIn, house, provider)
    await prove(signIn, 'delinde.example')
  })
  afterAll(async () => {
    await world.close()
    await provider.close()
  })
  beforeEach(async () => {
    forgetProviders()
    Object.assign(provider, { saysNo: false, answers: 'well', amr: ['pwd'] })
    await world.sql('update people.organisation_sign_in set open = true, admits = false where id = $1', [
      signIn,
    ])
    await world.sql('delete from platform.failed_guess')
    await world.sql('delete from people.letter_asked')
  })
}

export async function settle(id: string, circle: string, { issuer, clientId, secret }: TestProvider) {
  const { sealing, clock, database } = world.house
  const [key, sealed] = await database.write(undefined, async ({ db }) => {
    const made = await sealing.makeKey(db, clock)
    return [made, await sealing.seal(db, made, secret)] as const
  })
  await world.sql(
    `insert into people.organisation_sign_in (id, circle_id, issuer, client_id, sealing_key_id, client_secret, open)
     values ($1, $2, $3, $4, $5, $6, true)`,
    [id, circle, issuer, clientId, key, sealed],
  )
}

export const prove = (id: string, domain: string) =>
  world.sql(
    `insert into people.organisation_domain (id, sign_in_id, domain, line, proved_at)
     values (gen_random_uuid(), $1, $2, 'x', now())`,
    [id, domain],
  )

let number = 0
/** Somebody with an account at the organisation whom nobody met before. */
export function worker(name = 'Noor Aziz', domain = 'delinde.example') {
  number += 1
  provider.who = { sub: `u${number}`, email: `noor${number}@${domain}`, email_verified: true, name }
  return provider.who
}

/** Goes from our sign-in page to the organisation. @returns where the provider sends them back to. */
export async function setOut(visitor: Browserless, to = start): Promise<string> {
  await visitor.get('/sign-in')
  const answer = await visitor.once('GET', to)
  expect(answer.status).toBe(303)
  return provider.walk(answer.headers.get('location') ?? '')
}

export const pathOf = (url: string) => new URL(url).pathname + new URL(url).search

export async function newestTo(email: string): Promise<string | undefined> {
  const sent = (await world.letters()).filter(({ recipient }) => recipient === email)
  return sent.at(-1)?.body
}

/** By mail, also with an address of a domain that has another way. */
export async function byMail(email: string) {
  const visitor = await world.visitor().get('/sign-in')
  await visitor.submit({ email, way: 'mail' })
  await visitor.get(linkIn((await newestTo(email)) ?? ''))
  return visitor.submit({})
}

export const firstIn = (body: string | undefined) => /\/sign-in\/first\/\S+/.exec(body ?? '')?.[0] ?? ''

/** Through the organisation and the letter, the first time. */
export async function comeInFirst(visitor = world.visitor()) {
  const { email } = provider.who
  await visitor.get(pathOf(await setOut(visitor)))
  expect(visitor.text()).toContain('Kijk nog één keer in je mail')
  await visitor.get(firstIn(await newestTo(email)))
  return visitor.submit({})
}

export const methods = (person: string) =>
  world.sql<{ method: string }>(
    'select method from platform.session where person_id = $1 order by opened_at',
    [person],
  )
