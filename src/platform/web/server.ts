import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { Logger } from 'pino'
import type { LoadedAssets } from '../assets/index.ts'
import { Looks } from '../audit/looks.ts'
import type { House } from '../commands/command.ts'
import type { Db, VerifiedActor } from '../database/connect.ts'
import { Absent } from '../errors/errors.ts'
import type { LiveHub } from '../live/hub.ts'
import type { Module } from '../registry/module.ts'
import { addressOf } from './address.ts'
import { serveAsset } from './asset-route.ts'
import { atAddress } from './at-address.ts'
import { answerError } from './error-answers.ts'
import { withEveryHeader } from './headers.ts'
import { KeptMovements } from './kept-movements.ts'
import { KeptPages } from './kept-pages.ts'
import { isNumbered, leadOn } from './lead-on.ts'
import { asksAsServer, leadServer } from './lead-server.ts'
import { answerMachine } from './machine.ts'
import { keepsOpener, mayKeepOpener } from './opener.ts'
import { otherWriting } from './other-writing.ts'
import type { OwnAddress } from './own-addresses.ts'
import { receive } from './receive.ts'
import type { Room } from './rooms.ts'
import type { Route } from './route.ts'
import { answerServer } from './server-route.ts'
import { type StyleInPage, styleInPage } from './style-in-page.ts'
import type { Helping, Site, Viewer } from './visit.ts'

/** What the web layer is made with. */
export interface WebParts {
  site: Site
  /** Movements that have addresses of their own. */
  addresses?: readonly OwnAddress[]
  /** The id of the movement of this name, where everybody may see it. */
  openMovement?(db: Db, slug: string): Promise<string | undefined>
  /** How many proxies of our own stand before the server. */
  proxies: number
  house: House
  live: LiveHub
  assets: LoadedAssets
  /** What every page looks like, where that stands in the page itself. */
  style?: StyleInPage | undefined
  modules: readonly Module[]
  log: Logger
  looks: Looks
  /** Apart, so that many visitors do not crowd out the public pages. */
  keptPages: { shared: KeptPages; each: KeptPages }
  keptMovements: KeptMovements
  /** Whether there may be a page at this path: whoever asks for what was never there hears so at once. */
  isPage(path: string): boolean
  /** What can be asked at this path; nothing where there is nothing. */
  methodsAt(path: string): readonly string[]
  /** Who looks, for the layout: one query, sent together with the page's own. */
  viewerOf(db: Db, actor: VerifiedActor): Promise<Viewer>
  /** Whom the device that sits at a table with this token helps: one query more, on such devices only. */
  helpingOn(db: Db, seat: string): Promise<Helping | undefined>
  /** The movement's name, its colours and whom to call, on every page. */
  movementOf(db: Db, where: Whereabouts): Promise<Movement>
}

/** Where a page stands, as far as that says whose name stands around it: names of circles, seen or not. */
export interface Whereabouts {
  /** The circle that the path is of. */
  circle?: string | undefined
  /** What the page is narrowed to, or whose it turned out to be. */
  of?: string | undefined
  /** The movement of the host that was asked, where it has an address of its own. */
  movement?: string | undefined
}

export interface Movement {
  name: string
  /** Undefined where there is none at all. */
  id?: string
  slug?: string
  /** The first of the house has its front page where the house has. */
  isFirst?: boolean
  contactName: string
  contactPhone: string
  /** Where who looks may know it. */
  contactMail?: string
  /** A stylesheet of its own, and the colour of its ground by day and by night. */
  colours?: { css: string; paper: { light: string; dark: string } }
  /** Its front page, where that is not the one of this address. */
  home?: string
  /** Its name in addresses, where it is not the first of the house: lists lead with what is its own. */
  chosen?: string
  /** Rooms that it has not opened. */
  closed?: readonly Room[]
  /** Movements that are each other's sisters. */
  sisters?: readonly Sister[]
  /** Whose names may stand around a page at all, as far as who looks may know. */
  movements?: readonly string[]
  /** Where else it is to be found, as its hosts say. */
  elsewhere?: readonly { label: string; href: string }[]
}

export interface Sister {
  name: string
  slug: string
  /** Everybody may see it: where it has an address of its own, it is found there. */
  open: boolean
}

/** `says`: what a route says otherwise than others, whatever comes of it. */
export type WebServer = Hono<{ Variables: { requestId: string; says?: Readonly<Record<string, string>> } }>

/** A Hono application with every module's routes. */
export function webServer(
  given: Omit<WebParts, 'keptPages' | 'keptMovements' | 'isPage' | 'methodsAt' | 'looks' | 'style'>,
): WebServer {
  const { clock, database } = given.house
  const keptPages = { shared: new KeptPages(clock), each: new KeptPages(clock) }
  const parts: WebParts = {
    ...given,
    ...{ keptPages, keptMovements: new KeptMovements(), looks: new Looks(database, clock) },
    style: styleInPage(given.assets),
    isPage: pagesAt(routesOf(given.modules)),
    methodsAt: methodsIn(given.modules),
  }
  const app: WebServer = new Hono()
  const secure = parts.site.origin.startsWith('https:')
  app.use(async (c, next) => {
    const started = performance.now()
    const requestId = randomUUID()
    c.set('requestId', requestId)
    await next()
    withEveryHeader(c.res, requestId, secure, c.get('says'))
    // The pattern of the route, never its address: an address may hold a code.
    const pattern = c.req.routePath
    parts.log.info(
      {
        requestId,
        method: c.req.method,
        route: pattern,
        status: c.res.status,
        ms: Math.round(performance.now() - started),
      },
      'request',
    )
  })
  app.get('/assets/*', (c) => serveAsset(parts.assets, c, secure))
  for (const route of routesOf(parts.modules)) {
    app.on([route.method], [route.path], async (c) => {
      if (mayKeepOpener(route)) c.set('says', keepsOpener)
      const { site, moved } = await atAddress(parts, c.req.raw)
      if (moved && route.method === 'GET') return elsewhere(moved, c.req.raw)
      const here = { ...parts, site }
      const before = route.path === '/' && isNumbered(c.req.url) && (await leadOn(here, c.req.raw))
      if (before) return before
      const led = route.method === 'GET' && asksAsServer(c.req.raw) && (await leadServer(here, c.req.raw))
      if (led) return led
      const answer = await receive(
        here,
        route,
        c.req.raw,
        c.req.param() as Record<string, string>,
        c.get('requestId'),
        addressOf(c.env, c.req.raw.headers, parts.proxies),
      )
      return answer.status === 404 ? ((await notHere(here, c.req.raw, route.path)) ?? answer) : answer
    })
  }
  for (const route of parts.modules.flatMap(({ machines }) => machines ?? [])) {
    app.on([route.method], [route.path], (c) =>
      answerMachine(route, c.req.raw, {
        house: parts.house,
        site: parts.site,
        params: c.req.param() as Record<string, string>,
        requestId: c.get('requestId'),
        address: addressOf(c.env, c.req.raw.headers, parts.proxies),
      }),
    )
  }
  for (const route of parts.modules.flatMap(({ servers }) => servers ?? [])) {
    app.on([route.method], [route.path], (c) =>
      answerServer(route, c.req.raw, { house: parts.house, site: parts.site }),
    )
  }
  app.all('*', async (c) => {
    const { site } = await atAddress(parts, c.req.raw).catch(() => parts)
    const led = await notHere({ ...parts, site }, c.req.raw)
    if (led) return led
    const allowed = parts.methodsAt(c.req.path)
    const answer = await answerError({ ...parts, site }, c.req.raw, c.get('requestId'), new Absent())
    if (allowed.length === 0) return answer
    // The same words: there is no such thing at this address.
    const headers = new Headers(answer.headers)
    headers.set('allow', allowed.join(', '))
    return new Response(answer.body, { status: 405, headers })
  })
  app.onError((error, c) => answerError(parts, c.req.raw, c.get('requestId'), error))
  return app
}

/** To how the house writes the same address, where it has a page there; else to where something is now that was elsewhere before. */
async function notHere(parts: WebParts, request: Request, pattern?: string): Promise<Response | undefined> {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const location = isRead ? otherWriting(new URL(request.url), pattern) : undefined
  return location && parts.isPage(new URL(location, request.url).pathname)
    ? new Response(null, { status: 301, headers: { location, 'cache-control': 'no-store' } })
    : leadOn(parts, request)
}

/** The same place at the address that leads: an origin that whoever runs the house named. */
function elsewhere(origin: string, request: Request): Response {
  const { pathname, search } = new URL(request.url)
  return new Response(null, {
    status: 308,
    headers: { location: `${origin}${pathname}${search}`, 'cache-control': 'no-store' },
  })
}

/** Made once: anybody may ask for thousands of addresses at which nothing is. */
function pagesAt(routes: readonly Route[]): (path: string) => boolean {
  const patterns = routes
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => new RegExp(`^${path.replace(/:[^/]+/g, '[^/]+')}$`))
  return (path) => patterns.some((pattern) => pattern.test(path))
}

/** Of everything there is: pages, and what machines and other servers ask. */
function methodsIn(modules: readonly Module[]): WebParts['methodsAt'] {
  const all = modules
    .flatMap(({ routes, machines = [], servers = [] }) => [...routes, ...machines, ...servers])
    .map(({ method, path }) => ({ method, pattern: new RegExp(`^${path.replace(/:[^/]+/g, '[^/]+')}$`) }))
  return (path) => {
    const methods = new Set<string>(
      all.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method),
    )
    if (methods.has('GET')) methods.add('HEAD')
    return [...methods].sort()
  }
}

export function routesOf(modules: readonly Module[]): Route[] {
  return modules.flatMap((module) => module.routes)
}
