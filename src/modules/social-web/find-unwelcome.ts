import { Invalid } from '../../platform/errors/errors.ts'
import type { Site } from '../../platform/web/visit.ts'
import { NotReached } from './carry.ts'
import { findAccount } from './find-account.ts'
import type { Unwelcome } from './lay-block.ts'
import { readTyped } from './typed-address.ts'

/**
 * Whom a host means by what they typed, as their own server says it.
 * @throws Invalid with what is wrong, at the field `who`.
 */
export async function findUnwelcome(typed: string, site: Site): Promise<Unwelcome> {
  const { origin, house = origin, addresses = {} } = site
  const wrong = (key: string) => new Invalid({ who: key })
  if (!typed.trim()) throw wrong('typed.missing')
  const asked = typed.length <= mostTyped ? readTyped(typed, origin) : undefined
  if (!asked) throw wrong('typed.wrong')
  const { server } = asked
  const ours = [origin, house, ...Object.values(addresses)].map((address) => new URL(address).host)
  if (ours.includes(server.host)) throw wrong('typed.ours')
  if (asked.kind === 'server') return { kind: 'server', address: server, name: server.host, handle: '' }
  const found = await findAccount(asked, origin).catch((error) => {
    throw error instanceof NotReached ? wrong('typed.silent') : error
  })
  if (!found) throw wrong('typed.nobody')
  return { kind: 'person', address: found.id, name: found.name, handle: found.handle }
}

const mostTyped = 2000
