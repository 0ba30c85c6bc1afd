import { readCookies } from './cookies.ts'
import type { WebParts } from './server.ts'

/**
 * Where a room knows that an address of before leads now. Undefined where none does, or where it leads to what the visitor may not
 * see: then there is nothing here, as everywhere where nothing is.
 */
export async function leadOn(
  { modules, house, site }: WebParts,
  request: Request,
): Promise<Response | undefined> {
  const rooms = modules.flatMap(({ leadsOn }) => leadsOn ?? [])
  if (rooms.length === 0 || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined
  const session = readCookies(request.headers.get('cookie'), site.origin.startsWith('https:'))('session')
  const url = new URL(request.url)
  const path = await house.database
    .read(session, async ({ db }) => {
      for (const leads of rooms) {
        const found = await leads(db, { url, movementId: site.movementId })
        if (found) return found
      }
      return undefined
    })
    // Without a database the answer is what it would have been without old addresses.
    .catch(() => undefined)
  // What is withdrawn later must not be remembered by a browser.
  return path === undefined
    ? undefined
    : new Response(null, { status: 301, headers: { location: path, 'cache-control': 'no-store' } })
}

/** An old site told its pages apart by what stood behind the address of its front page: a number, or the name of a list. */
export const isNumbered = (address: string): boolean =>
  /\?.*=\d|[?&](?:feed|tag|category_name|s)=/.test(address)
