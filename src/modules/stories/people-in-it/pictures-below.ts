import { Absent } from '../../../platform/errors/errors.ts'
import type { Policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { sizeIn } from '../pictures/address.ts'
import { findAskedFile } from '../pictures/queries.ts'
import { servePicture } from '../pictures/serve.ts'

interface Below {
  path: string
  policy: Policy
  as: 'either'
  /** The question whose text they stand in. */
  find(visit: Visit): Promise<{ id: string } | undefined>
}

/** The pictures of the text that is asked about. They are not kept by any browser: the right ends with the question. */
export const picturesOfQuestion = ({ path, policy, as, find }: Below): Route =>
  route({
    method: 'GET',
    path: `${path}/pictures/:id/:file`,
    policy,
    as,
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
