import { Absent } from '../../../platform/errors/errors.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { sizeIn } from './address.ts'
import { findReadFile } from './queries.ts'
import { servePicture } from './serve.ts'

/** The pictures of what one reads: there for exactly who may read it, asked each time. */
export const readPictureRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/stories/:slug/pictures/:id/:file',
    policy: everybody,
    kind: 'export',
    does: 'read',
    thing: 'story picture',
    async handle({ db, house, params }) {
      const { slug = '', id = '', file = '' } = params
      const size = sizeIn(file)
      const found = size && (await findReadFile(db, slug, { id, ...size }))
      if (!found) throw new Absent()
      const shared = found.audience === 'everyone' ? { etag: `${id}-${file}` } : undefined
      return servePicture(house, { format: size.format, found, shared })
    },
  }),
]
