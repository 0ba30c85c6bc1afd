import { describe, expect, test, vi } from 'vitest'
import {
  comeInFirst,
  outside,
  pathOf,
  provider,
  setOut,
  signIn,
  start,
  withDeLinde,
  worker,
  world,
} from './testing/de-linde.ts'

withDeLinde()

describe('a provider', () => {
  test('that is away, sends too much or is no provider gets a kind page, and another way stands open', async () => {
    const visitor = await world.visitor().get('/sign-in')
    provider.answers = 'too much'
    await visitor.get(start)
    expect(visitor.status).toBe(503)
    expect(visitor.text()).toContain('geeft nu geen antwoord')
    expect(visitor.links()).toContain('/sign-in')
  })

  test('with another secret is the organisation’s to look at', async () => {
    worker()
    const other = await world.house.database.write(undefined, async ({ db }) => {
      const key = await world.house.sealing.makeKey(db, world.house.clock)
      return { key, sealed: await world.house.sealing.seal(db, key, 'not the secret') }
    })
    const [kept] = await world.sql<{ sealing_key_id: string; client_secret: Buffer }>(
      'select sealing_key_id, client_secret from people.organisation_sign_in where id = $1',
      [signIn],
    )
    const set = 'update people.organisation_sign_in set sealing_key_id = $2, client_secret = $3 where id = $1'
    await world.sql(set, [signIn, other.key, other.sealed])
    const visitor = world.visitor()
    await visitor.get(pathOf(await setOut(visitor)))
    expect(visitor.text()).toContain('Vraag je organisatie om ernaar te kijken')
    await world.sql(set, [signIn, kept?.sealing_key_id, kept?.client_secret])
  })

  test('whose clock is half a minute off works, ten minutes does not', async () => {
    const { email } = worker()
    await world.person('Noor', email)
    await comeInFirst()
    for (const [seconds, status] of [
      [-90, 200],
      [-600, 422],
    ] as const) {
      const visitor = world.visitor()
      const back = pathOf(await setOut(visitor))
      const plain = outside.fetch
      outside.fetch = async (url, options) => {
        if (!url.endsWith('/token')) return plain(url, options)
        vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 })
        return plain(url, options).finally(() => vi.useRealTimers())
      }
      await visitor.get(back)
      outside.fetch = plain
      expect(visitor.status).toBe(status)
    }
  })
})
