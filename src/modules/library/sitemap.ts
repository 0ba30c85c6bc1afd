import type { SitemapSource } from '../../platform/sitemap/index.ts'
import { shelves } from './shelves/shelves.ts'

const paths = shelves.map(({ name }) => `/library/${name}`)

/** The shelves. What stands on them is found as stories. */
export const shelfSitemap: SitemapSource = {
  name: 'shelves',
  count: () => paths.length,
  part: (_, { skip, most }) => paths.slice(skip, skip + most).map((path) => ({ path })),
}
