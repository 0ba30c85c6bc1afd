import type { Module } from '../../platform/registry/module.ts'
import { findRoutes } from './find/routes.ts'
import { lookThroughStale } from './indexing/look-through.ts'
import { catchUp, weighWords } from './indexing/mend.ts'
import { searchThings } from './things.ts'

export { SearchBox } from './find/pages/SearchBox.tsx'

/** Looking for words in everything one may see. */
export const search: Module = {
  name: 'search',
  routes: findRoutes,
  things: searchThings,
  notices: [lookThroughStale],
  schedules: [catchUp, weighWords],
}
