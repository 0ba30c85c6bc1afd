import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { clockIn } from '../../gatherings/index.ts'
import { findLive } from '../live/queries.ts'
import { whoSeesWeek } from '../policy.ts'
import { releasedProgramme } from '../programme/released.ts'
import { weekAt } from '../queries.ts'
import { nowAndNext } from './now-and-next.ts'
import { PrintPage } from './pages/PrintPage.tsx'
import { RoomPage } from './pages/RoomPage.tsx'

/** A screen at a door that nobody touches asks again this often, in seconds. */
const every = 60

/** A room of a Week that was released. */
const whoSeesRoom = policy('sees-programme-room', async ({ db, params }) => {
  const found = await db
    .selectFrom('weeks.programme_room as r')
    .innerJoin('weeks.week as w', 'w.id', 'r.week_id')
    .select('r.id')
    .where('w.slug', '=', params.week ?? '')
    .where((eb) => eb(eb.cast<string>('r.id', 'text'), '=', params.room ?? ''))
    .executeTakeFirst()
  return found ? 'admitted' : 'absent'
})

async function found({ db, params }: Visit) {
  const week = await weekAt(db, params.week ?? '')
  if (!week) throw new Absent()
  return { week, programme: await releasedProgramme(db, week) }
}

const shared = { method: 'GET', kind: 'page', thing: 'week' } as const

/** The programme where nobody holds a device: on paper, and at the door of a room. */
export const displayRoutes: readonly Route[] = [
  route({
    ...shared,
    path: '/week/:week/print',
    policy: whoSeesWeek,
    async handle(visit) {
      const { locale, site } = visit
      const { week, programme } = await found(visit)
      const address = `${site.origin}/week/${week.slug}`
      return page({
        title: week.title,
        door: 'agenda',
        layout: 'sheet',
        islands: ['print-button'],
        body: PrintPage({ locale, week, programme, address }),
      })
    },
  }),
  route({
    ...shared,
    path: '/week/:week/rooms/:room',
    policy: whoSeesRoom,
    async handle(visit) {
      const { house, locale, params } = visit
      const { week, programme } = await found(visit)
      const room = programme.rooms.find(({ id }) => id === params.room)
      if (!room) throw new Absent()
      const now = house.clock.now()
      const today = clockIn(week.zone, now).date
      const { here, next } = nowAndNext(
        programme.sessions,
        room.id,
        now,
        ({ startsAt }) => clockIn(week.zone, startsAt).date === today,
      )
      const live = here && (await findLive(visit.db, week.slug, here.id))
      return page({
        title: room.name,
        door: 'agenda',
        refresh: every,
        body: RoomPage({ locale, week, room, here, live, next, now }),
      })
    },
  }),
]
