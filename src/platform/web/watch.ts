import type { Watch } from '../live/watch.ts'
import type { Live } from './answer.ts'
import type { Asked } from './look.ts'
import { roomOf } from './rooms.ts'
import type { Visit } from './visit.ts'
import { whereabouts } from './whereabouts.ts'

/** What one browser watches: the route's policy, whether its room is open, and the answer's own audience, asked anew each time as whoever looks. */
export function watch(asked: Asked, live: Live, { actor }: Visit): Watch {
  const { parts, route, reading, seat, locale, url } = asked
  const room = roomOf(url)
  const isClosed = async ({ db, site }: Visit) =>
    room !== undefined && ((await parts.movementOf(db, whereabouts(url, site))).closed ?? []).includes(room)
  const audienceFor = async (visit: Visit) => {
    const [admission, closed] = await Promise.all([route.policy.admit(visit), isClosed(visit)])
    return admission === 'admitted' && !closed ? live.audience(visit) : null
  }
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
