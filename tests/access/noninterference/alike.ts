import { circleId, dialogueId } from '../../../seeds/load/ids.ts'
import { modules } from '../../../src/modules.ts'
import { routesOf } from '../../../src/platform/web/server.ts'
import type { Walker } from '../model.ts'
import { isLookedAtCloser } from '../rooms.ts'
import { addressesOf } from '../world.ts'
import { difference, whole } from './answer.ts'
import type { Leak } from './leaks.ts'
import { type Secret, wasDone } from './planting.ts'
import { secrets } from './secrets.ts'
import { calendarOf, type Twin, twins } from './twins.ts'

/** What differs between two worlds for one walker: nothing, if they are asked as they should be. */
export interface Compared {
  /** A world with these secrets, made the first time it is asked for. */
  worldOf(planted: readonly Secret[]): Promise<Twin>
  /** The addresses at which the walker could tell that a world with every secret they do not know is another. */
  told(walker: Walker, addresses: readonly string[]): Promise<string[]>
  /** Of what is open for a moment in both worlds, one after another, what the walker finds out by. */
  toldOnceOpened(walker: Walker, leaks: readonly Leak[]): Promise<string[]>
  close(): Promise<void>
}

/** What differs at an address. */
type Differs = (address: string) => Promise<string | undefined>

export async function compared(): Promise<Compared> {
  const make = await twins()
  const worlds = new Map<string, Promise<Twin>>()
  const worldOf = (planted: readonly Secret[]) => {
    const key = planted.map(({ name }) => name).join('; ')
    const world = worlds.get(key) ?? make(planted)
    worlds.set(key, world)
    return world
  }
  /** Worlds of their own: how often somebody guessed before, and who looked, is told on purpose. */
  async function withPair<T>(
    walker: Walker,
    then: (pair: Twin[], differs: Differs) => Promise<T>,
  ): Promise<T> {
    const pair = await Promise.all([make([]), make(secrets.filter((secret) => !secret.knows(walker)))])
    const [one, other] = pair.map((world) => world.walk(walker))
    if (!one || !other) throw new Error('two worlds are needed')
    const found = await then(pair, async (address) => {
      const [left, right] = await Promise.all([one.once('GET', address), other.once('GET', address)])
      const [a, b] = [await whole(left), await whole(right)]
      return a === b ? undefined : `${address}: ${difference(a, b)}`
    })
    await Promise.all(pair.map(({ test }) => test.close()))
    return found
  }
  return {
    worldOf,
    told: (walker, addresses) =>
      withPair(walker, async (_, differs) => {
        const found: string[] = []
        for (const address of [...addresses, calendarOf(walker)]) found.push((await differs(address)) ?? '')
        return found.filter((one) => one !== '')
      }),
    toldOnceOpened: (walker, leaks) =>
      withPair(walker, async (pair, differs) => {
        const found: string[] = []
        for (const { of, open, closing, at } of leaks) {
          const closed = await Promise.all(
            pair.map(async ({ test: { sql } }) => {
              const [row] = await sql<{ sql: string }>(closing)
              await sql(open)
              await wasDone(sql, 'test.open', circleId(of))
              return row?.sql ?? ''
            }),
          )
          if (await differs(at)) found.push(of)
          await Promise.all(pair.map(({ test: { sql } }, i) => sql(closed[i] ?? '')))
        }
        return found
      }),
    async close() {
      for (const world of worlds.values()) await (await world).test.close()
    },
  }
}

const pages = routesOf(modules).filter(({ method }) => method === 'GET')

/** What stands below some routes under these names, as far as there is a page. */
const standing = (below: readonly string[], ids: readonly string[]): string[] =>
  below.flatMap((route) => {
    const given = route.split('/')
    const under = pages
      .map(({ path }) => path.split('/'))
      .filter((path) => given.every((part, i) => part === path[i] || path[i]?.startsWith(':')))
    return ids.flatMap((id) =>
      under.map((path) => path.map((part, i) => (given[i] ?? part).replace(/^:\w+/, id)).join('/')),
    )
  })

/** Where each secret stands under its own name. */
export const ownAddresses = (planted: readonly Secret[]): string[] => [
  ...new Set(planted.flatMap(({ below = [], ids }) => standing(below, ids))),
]

/**
 * Of each page what leads to these places, and what stands nowhere in particular. Where many addresses of one page stand below one place
 * they show the same kind of thing: the first, and of a room that the change touches two. Of a circle without a secret nothing is asked.
 */
export function nearAddresses(slugs: readonly string[], ids: readonly string[]): string[] {
  const placesIn = (address: string) => [
    ...slugs.filter((slug) => [dialogueId(slug), circleId(slug)].some((id) => address.includes(id))),
    ...slugs.filter((slug) => address.split(/[/.]/).includes(slug)),
    ...ids.filter((id) => address.includes(id)),
  ]
  const asked = new Map<string, number>()
  return pages.flatMap(({ path }) =>
    below(path, ids).filter((address) => {
      const [place = ''] = placesIn(address)
      if (place === '' && (/[0-9a-f]{8}-/.test(address) || /\/:slug\b/.test(path))) return false
      const key = `${path} ${place}`
      const before = asked.get(key) ?? 0
      asked.set(key, before + 1)
      return before < (isLookedAtCloser(path) ? 2 : 1)
    }),
  )
}

/** Every address that leads anywhere in the example, and the same below each of these ids. */
export function everyAddress(ids: readonly string[]): string[] {
  return pages.flatMap(({ path }) => below(path, ids))
}

function below(path: string, ids: readonly string[]): string[] {
  const all = addressesOf(path)
  const last = path.lastIndexOf('/:')
  const first = all[0]
  if (last < 0 || first === undefined) return all
  const before = first.split('/').slice(0, path.slice(0, last).split('/').length)
  const after = path.slice(last + 2).replace(/^\w+/, '')
  return [...all, ...ids.map((id) => `${before.join('/')}/${id}${after}`)]
}
