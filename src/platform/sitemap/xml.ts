import { escaped } from '../text/escaped.ts'
import { xmlText } from '../web/xml-text.ts'
import type { Findable } from './sources.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A list of pages, as sitemaps.org 0.9 has it. */
export const asUrlSet = (origin: string, pages: readonly Findable[]): string =>
  around(
    'urlset',
    pages.map(
      ({ path, changedAt }) =>
        `<url>${located(origin + path)}${changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''}</url>`,
    ),
  )

/** A list of such lists. */
export const asIndex = (origin: string, paths: readonly string[]): string =>
  around(
    'sitemapindex',
    paths.map((path) => `<sitemap>${located(origin + path)}</sitemap>`),
  )

const around = (name: string, parts: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${namespace}">\n${parts.join('\n')}\n</${name}>\n`

const located = (address: string) => `<loc>${escaped(xmlText(address))}</loc>`
