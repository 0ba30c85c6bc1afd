import type { Module } from '../../platform/registry/module.ts'
import { addSitemapSource } from '../../platform/sitemap/index.ts'
import { aboutRoutes } from './about/routes.ts'
import { frontRoutes } from './front/routes.ts'
import { roomRoutes } from './rooms/routes.ts'
import { doorSitemap } from './sitemap.ts'

addSitemapSource(doorSitemap)

/** The front page, the doors whose rooms are still small, and what one may want to know about the house. */
export const doors: Module = {
  name: 'doors',
  routes: [...frontRoutes, ...roomRoutes, ...aboutRoutes],
  things: [],
}
