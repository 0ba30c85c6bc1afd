import type { Watch } from '../live/watch.ts'
import type { Live } from './answer.ts'
import type { Asked } from './look.ts'
import type { Visit } from './visit.ts'

/** What one browser watches: the route's policy and the answer's own audience, asked anew each time as whoever looks. */
export function watch({ route, reading, seat, locale, url }: Asked, live: Live, { actor }: Visit): Watch {
  const audienceFor = async (visit: Visit) =>
    (await route.policy.admit(visit)) === 'admitted' ? live.audience(visit) : null
  return {
    topic: live.topic,
    sessionId: actor.kind === 'nobody' ? null : actor.sessionId,
    alike: actor.kind === 'nobody' && !seat ? `${locale} ${url.href}` : null,
    audience: () => reading(audienceFor),
    look: () =>
      reading(async (visit) => {
        const audience = await audienceFor(visit)
        return audience === null ? null : { audience, pieces: await live.pieces(visit) }
      }),
  }
}
