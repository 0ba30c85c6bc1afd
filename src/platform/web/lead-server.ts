import type { House } from '../commands/command.ts'
import type { WebParts } from './server.ts'
import type { Site } from './visit.ts'

export interface LeadCall {
  url: URL
  house: House
  site: Site
}

/** No browser asks for these: what people read costs nothing but this look. */
export const asksAsServer = (request: Request): boolean =>
  /application\/(activity|ld)\+json/i.test(request.headers.get('accept') ?? '')

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
