import type { House } from '../commands/command.ts'
import { weighed } from './negotiate.ts'
import type { WebParts } from './server.ts'
import type { Site } from './visit.ts'

export interface LeadCall {
  url: URL
  house: House
  site: Site
}

const ofServers = /^application\/(activity|ld)\+json$/
const ofPeople = /^(text\/html|application\/xhtml\+xml)$/

/** Who would rather have this than a page. No browser asks for it: what people read costs nothing but this look. */
export function asksAsServer({ headers }: Request): boolean {
  const accept = headers.get('accept') ?? ''
  if (!/application\/(activity|ld)\+json/i.test(accept)) return false
  const first = weighed(accept).find((type) => ofServers.test(type) || ofPeople.test(type))
  return first !== undefined && ofServers.test(first)
}

/** To where a page is told in another protocol. Never in its place: nobody may keep the one for the other. */
export async function leadServer(
  { modules, house, site }: WebParts,
  request: Request,
): Promise<Response | undefined> {
  const url = new URL(request.url)
  for (const { leadsServers } of modules) {
    const location = await leadsServers?.({ url, house, site })
    if (location)
      return new Response(null, {
        status: 303,
        headers: { location, 'cache-control': 'no-store', vary: 'accept' },
      })
  }
  return undefined
}
