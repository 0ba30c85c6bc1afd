import type { Module } from '../../platform/registry/module.ts'
import { addSitemapSource } from '../../platform/sitemap/index.ts'
import { addStorySection } from '../stories/index.ts'
import { bookletRoutes } from './booklet/routes.ts'
import { bookletLink } from './booklet/section.tsx'
import { shelfRoutes } from './shelves/routes.ts'
import { shelfSitemap } from './sitemap.ts'
import { triedRoutes } from './tried/routes.ts'

export { libraryWords } from './locales/index.ts'

addStorySection(bookletLink)
addSitemapSource(shelfSitemap)

/** The do-book: what people wrote so that others can do it too. It has nothing of its own, and shows stories on shelves. */
export const library: Module = {
  name: 'library',
  // Who tried something before is a shelf with a page of its own.
  routes: [...triedRoutes, ...shelfRoutes, ...bookletRoutes],
  things: [],
}
