import type { Module } from '../../platform/registry/module.ts'
import { aboutRoutes } from './about/routes.ts'
import { frontRoutes } from './front/routes.ts'
import { roomRoutes } from './rooms/routes.ts'

/** The front page, the doors whose rooms are still small, and what one may want to know about the house. */
export const doors: Module = {
  name: 'doors',
  routes: [...frontRoutes, ...roomRoutes, ...aboutRoutes],
  things: [],
}
