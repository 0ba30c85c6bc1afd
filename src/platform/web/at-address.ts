import type { OwnAddress } from './own-addresses.ts'
import type { WebParts } from './server.ts'
import type { Site } from './visit.ts'

/** What the house is at one of its addresses. */
export interface At {
  site: Site
  /** Where this address leads: it is one of several of the same movement. */
  moved?: string
}

/**
 * At a movement's own address the house is that movement's. A host that nobody named is the house itself, and nothing of it is
 * ever told back; so is that of a movement which not everybody may see: whether there is one must not show.
 */
export async function atAddress(parts: WebParts, request: Request): Promise<At> {
  const { site, house, addresses = [], openMovement } = parts
  const here = addresses.length > 0 ? foundAt(addresses, request) : undefined
  const [origin] = here?.own.origins ?? []
  if (!here || !origin || !openMovement) return { site }
  const { movement } = here.own
  const movementId = await house.database.read(undefined, ({ db }) => openMovement(db, movement))
  if (!movementId) return { site }
  const own = { ...site, house: site.origin, origin, movement, movementId }
  return here.leads ? { site: own } : { site: own, moved: origin }
}

function foundAt(addresses: readonly OwnAddress[], request: Request) {
  const { host } = new URL(request.url)
  for (const own of addresses) {
    const at = own.origins.findIndex((origin) => new URL(origin).host === host)
    if (at >= 0) return { own, leads: at === 0 }
  }
  return undefined
}
