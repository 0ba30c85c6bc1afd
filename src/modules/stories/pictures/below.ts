import { Absent } from '../../../platform/errors/errors.ts'
import type { Policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { sizeIn } from './address.ts'
import { findAskedFile } from './queries.ts'
import { servePicture } from './serve.ts'

interface Below {
  path: string
  policy: Policy
  as?: 'either'
  /** What the text in which they stand was laid before somebody by: a question, or reading along. */
  find(visit: Visit): Promise<{ id: string } | undefined>
}

/** The pictures of a text that is not published and was laid before somebody. No browser keeps them: the right ends with the question. */
export const picturesBelow = ({ path, policy, as, find }: Below): Route =>
  route({
    method: 'GET',
    path: `${path}/pictures/:id/:file`,
    policy,
    ...(as && { as }),
    kind: 'export',
    does: 'read',
    thing: 'story picture',
    async handle(visit) {
      const { id = '', file = '' } = visit.params
      const [asked, size] = [await find(visit), sizeIn(file)]
      const found = asked && size && (await findAskedFile(visit.db, asked.id, { id, ...size }))
      if (!found) throw new Absent()
      return servePicture(visit.house, { format: size.format, found })
    },
  })
