import { Absent } from '../../../platform/errors/errors.ts'
import { bytes } from '../../../platform/web/answer.ts'
import type { Policy } from '../../../platform/web/policy.ts'
import type { Reads } from '../../../platform/web/reads.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { openMedia } from '../../contributions/index.ts'
import { findSharedMedia, type SharedView } from './queries.ts'

interface MediaRoute {
  /** The address of what it was shared with. */
  base: string
  policy: Policy
  find(visit: Visit): Promise<SharedView | undefined>
  reads?: Reads
}

/** The photo or the sound of what somebody shared, for who may see it. */
export const sharedMediaRoute = ({ base, policy, find, reads }: MediaRoute): Route =>
  route({
    method: 'GET',
    path: `${base}/media/:kind`,
    policy,
    kind: 'export',
    does: 'read',
    thing: 'shared',
    ...(reads && { reads }),
    // The file is opened after the transaction is over: nobody's waits for a disk.
    writes: true,
    async handle({ house, params, reading }) {
      const found = await reading(async (visit) => {
        const shared = await find(visit)
        return shared && findSharedMedia(visit.db, shared.id, params.kind ?? '')
      })
      const body = found && (await openMedia(house, found))
      if (!body) throw new Absent()
      const { contentType } = found
      return bytes({ body, contentType, inParts: true, headers: { 'content-disposition': 'inline' } })
    },
  })
