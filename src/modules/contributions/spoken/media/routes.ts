import { Absent } from '../../../../platform/errors/errors.ts'
import { bytes } from '../../../../platform/web/answer.ts'
import { type Policy, policy } from '../../../../platform/web/policy.ts'
import type { Reads } from '../../../../platform/web/reads.ts'
import { type ActsAs, type Route, route } from '../../../../platform/web/route.ts'
import { mySpeakingSeats } from '../../../circles/index.ts'
import { hearInHand } from '../../help/commands/hear-in-hand.ts'
import { isInMyHand } from '../../help/queries.ts'
import { findMedia, hasMedia, openMedia } from './queries.ts'

/** Who may read the words may hear or see what was told with them. Asked on every request: nobody keeps a copy. */
const readsTheWords = policy('reads-the-words', async ({ db, params }) =>
  (await hasMedia(db, params.id ?? '')) ? 'admitted' : 'absent',
)

/** What somebody else told; one's own is heard without a line in the log. */
const toldByAnother: Reads = {
  thing: 'contribution',
  async id({ db, params }) {
    const own = await db
      .selectFrom('contributions.speaker')
      .select('contribution_id')
      .where('contribution_id', '=', params.id ?? '')
      .where('speaker_seat_id', 'in', mySpeakingSeats(db))
      .executeTakeFirst()
    return own ? undefined : params.id
  },
}

/** The sound or drawing of some words, below this address. `also`: what must hold besides. */
export function mediaRoute(base: string, as: ActsAs, also?: Policy): Route {
  return route({
    method: 'GET',
    path: `${base}/words/:id/media`,
    policy: also
      ? policy(`${also.name}-and-reads-the-words`, async (visit) => {
          const admission = await also.admit(visit)
          return admission === 'admitted' ? readsTheWords.admit(visit) : admission
        })
      : readsTheWords,
    as,
    kind: 'export',
    reads: toldByAnother,
    does: 'read',
    thing: 'contribution',
    // Where who helps hears it, the log says so first.
    writes: true,
    async handle({ house, token, requestId, params, reading }) {
      const { id: contributionId = '' } = params
      const [found, inHand] = await reading(({ db }) =>
        Promise.all([findMedia(db, contributionId), isInMyHand(db, contributionId)]),
      )
      const body = found && (await openMedia(house, found))
      if (!body) throw new Absent()
      if (inHand) await hearInHand.execute(house, { token, requestId }, { contributionId })
      return bytes({
        body,
        contentType: found.contentType,
        inParts: true,
        headers: { 'content-disposition': 'inline' },
      })
    },
  })
}
