import { Absent } from '../../../platform/errors/errors.ts'
import { bytes } from '../../../platform/web/answer.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { askedHere, whoMaySeeFire } from '../fire/policy.ts'
import { findFire, findFireOfSeat, findOwnInvitation } from '../fire/queries.ts'
import { calendarFile } from './file.ts'

async function show({ db, house, site, actor, locale }: Visit, id: string) {
  const [fire, own] = await Promise.all([findFire(db, id), findOwnInvitation(db, house.sealing, id)])
  if (!fire) throw new Absent()
  const signedIn = actor.kind === 'person'
  return bytes({
    body: calendarFile({ locale, fire, own, signedIn, origin: site.origin, now: house.clock.now() }),
    contentType: 'text/calendar; charset=utf-8',
    headers: { 'content-disposition': 'attachment; filename="kampvuur.ics"' },
  })
}

const shared = { method: 'GET', kind: 'export', thing: 'dialogue' } as const

/** The fire for one's own calendar: from its page, and from an invitation. */
export const calendarRoutes: readonly Route[] = [
  route({
    ...shared,
    path: '/dialogues/:id/calendar.ics',
    policy: whoMaySeeFire,
    as: 'either',
    handle: (visit) => show(visit, visit.params.id ?? ''),
  }),
  route({
    ...shared,
    path: '/invitation/calendar.ics',
    policy: askedHere,
    as: 'seat',
    async handle(visit) {
      const { db, actor } = visit
      return show(visit, (actor.kind === 'seat' && (await findFireOfSeat(db, actor.id))) || '')
    },
  }),
]
