import type { Route } from '../../../platform/web/route.ts'
import { addRoutes } from './add-routes.ts'
import { keptRoutes } from './kept-routes.ts'
import { makeKeptRoutes } from './make-routes.ts'
import { myKeptRoutes } from './mine-routes.ts'
import { pictureRoutes } from './pictures/routes.ts'
import { wholeRoutes } from './whole/routes.ts'
import { wordsRoutes } from './words-routes.ts'

/** After the Week: what is kept of it. */
export const afterRoutes: readonly Route[] = [
  ...wholeRoutes,
  ...pictureRoutes,
  ...keptRoutes,
  ...addRoutes,
  ...wordsRoutes,
  ...makeKeptRoutes,
  ...myKeptRoutes,
]
