import { Absent } from '../../../platform/errors/errors.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { serveShown } from '../shown/files.ts'
import { isLinked } from './queries.ts'

/** The files that texts lead to: there for exactly who may read a text that does, asked each time. */
export const linkedRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/stories/files/:id/:name',
    policy: everybody,
    kind: 'export',
    does: 'read',
    thing: 'story',
    async handle(visit) {
      const { id = '', name = '' } = visit.params
      if (!(await isLinked(visit.db, id))) throw new Absent()
      return serveShown(visit, { file: id }, nameOf(name))
    },
  }),
]

/** How it ends is said by what it is. */
const nameOf = (name: string) => name.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, 150)
