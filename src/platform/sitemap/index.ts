import type { Module } from '../registry/module.ts'
import { sitemapRoutes } from './routes.ts'

export { sitemapFromRows } from './from-rows.ts'
export { addSitemapSource, type SitemapSource } from './sources.ts'

/** What everybody may find, for machines that look for pages. Which pages those are is said by each room. */
export const sitemap: Module = { name: 'sitemap', routes: sitemapRoutes, things: [] }
