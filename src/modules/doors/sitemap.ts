import type { SitemapSource } from '../../platform/sitemap/index.ts'

const paths = [
  '/',
  '/stories',
  '/agenda',
  '/together',
  '/themes',
  '/people',
  '/about',
  '/privacy',
  '/accessibility',
]

/** The doors, and what a site tells of itself. */
export const doorSitemap: SitemapSource = {
  name: 'pages',
  count: () => paths.length,
  part: (_, { skip, most }) => paths.slice(skip, skip + most).map((path) => ({ path })),
}
