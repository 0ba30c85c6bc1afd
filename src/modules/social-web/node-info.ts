import { ourVersion } from '../../platform/start/our-version.ts'
import type { ServerRoute } from '../../platform/web/server-route.ts'

const versions = ['2.1', '2.0'] as const
const schema = (version: string) => `http://nodeinfo.diaspora.software/ns/schema/${version}`
const open = { 'access-control-allow-origin': '*' }

/**
 * What kind of server this is (NodeInfo), and where it is asked who is here (RFC 6415), for those that ask this before they speak with
 * anybody. How many people or things there are is counted nowhere, nor said here.
 */
export const aboutThisServer: readonly ServerRoute[] = [
  {
    method: 'GET',
    path: '/.well-known/nodeinfo',
    handle: async ({ site: { origin } }) =>
      Response.json(
        {
          links: versions.map((version) => ({
            ...{ rel: schema(version), href: `${origin}/social/nodeinfo/${version}` },
          })),
        },
        { headers: open },
      ),
  },
  ...versions.map(
    (version): ServerRoute => ({
      method: 'GET',
      path: `/social/nodeinfo/${version}`,
      handle: async () => nodeInfo(version),
    }),
  ),
  {
    method: 'GET',
    path: '/.well-known/host-meta',
    handle: async ({ site: { origin } }) =>
      new Response(
        `<?xml version="1.0" encoding="UTF-8"?>
<XRD xmlns="http://docs.oasis-open.org/ns/xri/xrd-1.0">
  <Link rel="lrdd" template="${origin}/.well-known/webfinger?resource={uri}"/>
</XRD>
`,
        { headers: { ...open, 'content-type': 'application/xrd+xml; charset=utf-8' } },
      ),
  },
]

const nodeInfo = (version: (typeof versions)[number]): Response =>
  new Response(
    JSON.stringify({
      version,
      software: { name: 'kampvuur', version: ourVersion() },
      protocols: ['activitypub'],
      services: { inbound: [], outbound: ['atom1.0', 'rss2.0'] },
      openRegistrations: false,
      usage: { users: {} },
      metadata: {},
    }),
    { headers: { ...open, 'content-type': `application/json; profile="${schema(version)}#"` } },
  )
