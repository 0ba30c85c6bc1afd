import { Absent } from '../errors/errors.ts'
import { bytes } from '../web/answer.ts'
import { everybody } from '../web/policy.ts'
import { leadsOn } from '../web/rooms.ts'
import { type Route, route } from '../web/route.ts'
import type { Visit } from '../web/visit.ts'
import { sitemapSources } from './sources.ts'
import { asIndex, asUrlSet } from './xml.ts'

/** How many pages stand in one part; the most that is allowed is 50,000. */
export const mostInPart = 5000

const open = { method: 'GET', policy: everybody, kind: 'feed', as: 'nobody', kept: true } as const
const xml = (body: string) => bytes({ contentType: 'application/xml; charset=utf-8', body })

/** `stories-2.xml` of every source, as many as it needs. */
async function partsOf(visit: Visit): Promise<string[]> {
  const each = await Promise.all(
    sitemapSources().map(async (source) => {
      const parts = Math.ceil((await source.count(visit)) / mostInPart)
      return Array.from({ length: parts }, (_, at) => `/sitemaps/${source.name}-${at + 1}.xml`)
    }),
  )
  return each.flat()
}

async function showPart(visit: Visit) {
  const [, name, number] = /^([a-z-]+)-([1-9]\d{0,3})\.xml$/.exec(visit.params.part ?? '') ?? []
  const source = sitemapSources().find((one) => one.name === name)
  if (!source) throw new Absent()
  const which = { skip: (Number(number) - 1) * mostInPart, most: mostInPart }
  const [pages, closed] = await Promise.all([source.part(visit, which), visit.closed?.()])
  if (pages.length === 0) throw new Absent()
  // What a movement has not opened is not led to.
  return xml(
    asUrlSet(
      visit.site.origin,
      pages.filter(({ path }) => leadsOn(closed ?? [], path)),
    ),
  )
}

/** An example is nobody's site: it is not to be found. Of others machines leave alone what is no page for everybody. */
const robots = ({ origin, example }: Visit['site']) =>
  example
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nDisallow: /mine\nDisallow: /write\nDisallow: /sign-in\n\nSitemap: ${origin}/sitemap.xml\n`

/** For machines that look for pages. */
export const sitemapRoutes: readonly Route[] = [
  route({
    ...open,
    path: '/sitemap.xml',
    handle: async (visit) => xml(asIndex(visit.site.origin, await partsOf(visit))),
  }),
  route({ ...open, path: '/sitemaps/:part', handle: showPart }),
  route({
    ...open,
    path: '/robots.txt',
    handle: ({ site }) => bytes({ contentType: 'text/plain; charset=utf-8', body: robots(site) }),
  }),
]
