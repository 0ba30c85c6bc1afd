import type { Route } from '../../../platform/web/route.ts'
import { beginRoutes } from './begin-routes.ts'
import { keepRoutes } from './keep-routes.ts'
import { lookBackRoutes } from './look-back-routes.ts'
import { publishRoutes } from './publish-routes.ts'
import { takeAwayRoutes } from './take-away-routes.ts'

/** Writing: what one has, beginning, keeping, publishing, taking away, and looking back. */
export const writingRoutes: readonly Route[] = [
  ...beginRoutes,
  ...keepRoutes,
  ...publishRoutes,
  ...takeAwayRoutes,
  ...lookBackRoutes,
]
