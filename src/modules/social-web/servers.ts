import type { House } from '../../platform/commands/command.ts'
import type { ServerRoute } from '../../platform/web/server-route.ts'
import { findFollowed } from './actors.ts'
import { federationAt } from './federation.ts'

const paths = [
  ['GET', '/.well-known/webfinger'],
  ['GET', '/social/:identifier'],
  ['GET', '/social/:identifier/outbox'],
  ['GET', '/social/:identifier/followers'],
  ['GET', '/social/:identifier/stories/:publication'],
  ['GET', '/social/:identifier/answers/:answer'],
  ['POST', '/social/inbox'],
  ['POST', '/social/:identifier/inbox'],
] as const

/** What servers of the open social web ask. */
export const socialServers: readonly ServerRoute[] = paths.map(([method, path]) => ({
  method,
  path,
  handle: ({ request, house, site }) =>
    federationAt(site.origin).fetch(request, {
      contextData: { house, site },
      onNotAcceptable: () => toPage(house, new URL(request.url).pathname.split('/')[2] ?? ''),
    }),
}))

/** Somebody with a browser comes to the page of it. */
async function toPage({ database }: House, id: string): Promise<Response> {
  const followed = await database.read(undefined, ({ db }) => findFollowed(db, id))
  return followed
    ? new Response(null, { status: 303, headers: { location: followed.page } })
    : new Response(null, { status: 404 })
}
