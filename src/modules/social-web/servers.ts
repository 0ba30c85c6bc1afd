import { Tombstone } from '@fedify/vocab'
import type { House } from '../../platform/commands/command.ts'
import type { ServerCall, ServerRoute } from '../../platform/web/server-route.ts'
import type { Site } from '../../platform/web/visit.ts'
import { anyFollowed, findFollowed, handleAt, wholeHandle } from './actors.ts'
import { federationAt } from './federation.ts'
import { forget } from './inbox.ts'
import { aboutThisServer } from './node-info.ts'
import { withFirstPage } from './outbox.ts'
import { proveSender } from './proven.ts'
import { isTakenBack, publicationOf } from './publications.ts'

const asked = [
  '/.well-known/webfinger',
  '/social/:identifier',
  '/social/:identifier/outbox',
  '/social/:identifier/followers',
  '/social/:identifier/following',
  '/social/:identifier/stories/:publication',
  '/social/:identifier/answers/:answer',
]
const sent = ['/social/inbox', '/social/:identifier/inbox']

/** What servers of the open social web ask. */
export const socialServers: readonly ServerRoute[] = [
  ...asked.map((path): ServerRoute => ({ method: 'GET', path, handle: answer })),
  ...aboutThisServer,
  ...sent.map((path): ServerRoute => ({ method: 'POST', path, handle: receive })),
]

async function answer(call: ServerCall): Promise<Response> {
  const { request, house, site } = call
  const gone = await tombstoneAt(call)
  if (gone) return gone
  const answer = await federationAt(site.origin).fetch(await underOneName(request, house, site), {
    contextData: { house, site },
    onNotAcceptable: () => toPage(request, house, site),
  })
  return withFirstPage(request, answer)
}

/** At the address of what was taken back: so that whoever asks again knows that it is gone, and not that nothing was there. */
async function tombstoneAt({ request, house, site }: ServerCall): Promise<Response | undefined> {
  const { pathname } = new URL(request.url)
  const [, actor = '', address = ''] = /^\/social\/([^/]+)\/stories\/([^/]+)$/.exec(pathname) ?? []
  if (!actor || !(await house.database.read(undefined, ({ db }) => isTakenBack(db, actor, address))))
    return undefined
  const tombstone = new Tombstone({ id: new URL(pathname, site.origin) })
  return new Response(JSON.stringify(await tombstone.toJsonLd({ format: 'compact' })), {
    status: 410,
    headers: { 'content-type': 'application/activity+json', vary: 'accept' },
  })
}

/** However somebody is looked for, they are found under the name that they have: another would be somebody else's. */
async function underOneName(request: Request, { database }: House, site: Site): Promise<Request> {
  const url = new URL(request.url)
  const written = url.searchParams.get('resource') ?? ''
  // Some leave out what kind of address it is.
  const resource = /^@?[^@:/]+@[^@/]+$/.test(written) ? `acct:${written}` : written
  if (!URL.canParse(resource)) return request
  const [, id] = /^\/social\/([^/]+)$/.exec(new URL(resource).pathname) ?? []
  const handle =
    id && new URL(resource).origin === site.origin
      ? (await database.read(undefined, ({ db }) => findFollowed(db, id)))?.handle
      : handleAt(new URL(resource), site)
  if (!handle) return request
  url.searchParams.set('resource', `acct:${wholeHandle(handle, site).slice(1)}`)
  return new Request(url, { headers: request.headers })
}

async function receive({ request, house, site }: ServerCall): Promise<Response> {
  const federation = federationAt(site.origin)
  const whose = new URL(request.url).pathname.split('/')[2] ?? ''
  const isShared = whose === 'inbox'
  const asks = await house.database.read(undefined, async ({ db }) =>
    isShared ? anyFollowed(db) : (await findFollowed(db, whose))?.id,
  )
  if (!isShared && !asks) return new Response(null, { status: 404 })
  const proven = await proveSender(federation, request, { house, site }, asks)
  if ('refused' in proven) return new Response(null, { status: proven.refused })
  if ('gone' in proven) {
    await forget(house, proven.gone)
    return new Response(null, { status: 202 })
  }
  const contextData = { house, site, by: proven.by }
  return federation.fetch(proven.request, { contextData }).catch((error: Error) => {
    // Its words are explained where nobody can ask.
    if (error.name.startsWith('jsonld.')) return new Response(null, { status: 400 })
    throw error
  })
}

/** Somebody with a browser comes to the page of it. */
async function toPage({ url }: Request, house: House, site: Site): Promise<Response> {
  const [, , id = '', kind, publication = ''] = new URL(url).pathname.split('/')
  const location = await house.database.read(undefined, async ({ db }) =>
    kind === 'stories'
      ? (await publicationOf(db, site, { actor: id, publication }))?.address
      : (await findFollowed(db, id))?.page,
  )
  return location
    ? new Response(null, { status: 303, headers: { location } })
    : new Response(null, { status: 404 })
}
