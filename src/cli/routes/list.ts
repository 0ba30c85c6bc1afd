import type { Module } from '../../platform/registry/module.ts'
import type { RouteKind } from '../../platform/web/route.ts'
import { routesOf } from '../../platform/web/server.ts'

/** A route as it is printed: what guards it, by name. */
export interface ListedRoute {
  method: string
  path: string
  policy: string
  kind: RouteKind
  thing?: string
  /** What of others it shows: the log says who looked. */
  reads?: string
}

/** What the web server and its door answer before any module is asked. */
const ofTheHouse: readonly ListedRoute[] = [
  { method: 'GET', path: '/assets/*', policy: 'public', kind: 'asset' },
  { method: 'GET', path: '/healthz', policy: 'public', kind: 'api' },
]

/** Every route, by path. */
export function listRoutes(modules: readonly Module[]): ListedRoute[] {
  const declared = routesOf(modules).map(({ method, path, policy, kind, thing, reads }) => ({
    method,
    path,
    policy: policy.name,
    kind,
    ...(thing && { thing }),
    ...(reads && { reads: reads.thing }),
  }))
  const order = ({ path, method }: ListedRoute) => `${path} ${method}`
  return [...ofTheHouse, ...declared].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}
