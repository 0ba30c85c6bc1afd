import { modules } from '../../../src/modules.ts'
import { routesOf } from '../../../src/platform/web/server.ts'
import type { Walker } from '../model.ts'
import { addressesOf } from '../world.ts'
import { difference, whole } from './answer.ts'
import { type Secret, secrets } from './secrets.ts'
import { type Twin, twins } from './twins.ts'

/** What differs between two worlds for one walker: nothing, if they are asked as they should be. */
export interface Compared {
  /** A world with these secrets, made the first time it is asked for. */
  worldOf(planted: readonly Secret[]): Promise<Twin>
  /**
   * The addresses at which the walker could tell that a world with every secret they do not know is another.
   * @param leak SQL that opens in both worlds what should be closed.
   */
  told(walker: Walker, addresses: readonly string[], leak?: string): Promise<string[]>
  close(): Promise<void>
}

export async function compared(): Promise<Compared> {
  const make = await twins()
  const worlds = new Map<string, Promise<Twin>>()
  const worldOf = (planted: readonly Secret[]) => {
    const key = planted.map(({ name }) => name).join('; ')
    const world = worlds.get(key) ?? make(planted)
    worlds.set(key, world)
    return world
  }
  return {
    worldOf,
    async told(walker, addresses, leak) {
      // Worlds of their own: how often somebody guessed before, and who looked, is told on purpose.
      const pair = await Promise.all([make([]), make(secrets.filter((secret) => !secret.knows(walker)))])
      if (leak) await Promise.all(pair.map(({ test: { sql } }) => sql(leak)))
      const [one, other] = pair.map((world) => world.walk(walker))
      if (!one || !other) throw new Error('two worlds are needed')
      const found: string[] = []
      for (const address of addresses) {
        const [left, right] = await Promise.all([one.once('GET', address), other.once('GET', address)])
        const [a, b] = [await whole(left), await whole(right)]
        if (a !== b) found.push(`${address}: ${difference(a, b)}`)
      }
      await Promise.all(pair.map(({ test }) => test.close()))
      return found
    },
    async close() {
      for (const world of worlds.values()) await (await world).test.close()
    },
  }
}

const pages = routesOf(modules).filter(({ method }) => method === 'GET')

/** Every address that leads anywhere in the example, and the same below each of these ids. */
export function everyAddress(ids: readonly string[]): string[] {
  return pages.flatMap(({ path }) => {
    const all = addressesOf(path)
    const last = path.lastIndexOf('/:')
    const first = all[0]
    if (last < 0 || first === undefined) return all
    const before = first.split('/').slice(0, path.slice(0, last).split('/').length)
    const after = path.slice(last + 2).replace(/^\w+/, '')
    return [...all, ...ids.map((id) => `${before.join('/')}/${id}${after}`)]
  })
}
