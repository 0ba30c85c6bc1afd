import { circleId, idOf } from '../../../seeds/load/ids.ts'
import { hosts, inDays, lay, type Secret, type Sql, sitsIn, wasDone } from './planting.ts'

// Work visits: from the first question on known to who speaks for either house, and once there is a day to who sits in one.

const visit = (sql: Sql, id: string, host: string, guest: string, asker: string, more: object) =>
  lay(sql, 'visits.visit', {
    ...{ id, host_circle_id: circleId(host), guest_circle_id: circleId(guest), asked_by: 'guest' },
    asked_by_seat_id: idOf('seat', guest, asker),
    ...{ words: 'Mogen wij komen kijken?', asked_on: inDays(-3), ...more },
  })

const asked = idOf('planted visit', 'asked')
const agreed = idOf('planted visit', 'agreed')
const kept = idOf('planted visit', 'kept between them')

/** Stands in the agenda of both houses. */
async function inAgenda(sql: Sql, id: string, host: string, guest: string, days: number): Promise<void> {
  await lay(sql, 'gatherings.gathering', {
    ...{ id, circle_id: circleId(host), kind: 'work-visit', title: 'Op bezoek', audience: 'circle' },
    ...{ status: 'announced', announced_at: inDays(-2) },
  })
  await lay(sql, 'gatherings.guest_circle', { gathering_id: id, circle_id: circleId(guest) })
  await lay(sql, 'gatherings.occurrence', {
    ...{ id: idOf('occurrence of', id), gathering_id: id, due_at: inDays(days) },
    ...{ starts_at: inDays(days), ends_at: inDays(days, 15) },
  })
}

export const visitSecrets: readonly Secret[] = [
  {
    name: 'a visit that was asked for',
    ids: [asked],
    below: ['/visits/:visit'],
    knows: hosts('zomerhek', 'de-kwikstaart'),
    async plant(sql) {
      await visit(sql, asked, 'zomerhek', 'de-kwikstaart', 'loes', { step: 'yes', answer: 'Kom maar.' })
      for (const side of ['host', 'guest'])
        await lay(sql, 'visits.day', {
          ...{ id: idOf('day of', asked, side), visit_id: asked, side },
          ...{ starts_at: inDays(20), ends_at: inDays(20, 15) },
        })
      await wasDone(sql, 'visits.ask', asked)
    },
  },
  {
    name: 'a visit with a day',
    ids: [agreed],
    below: ['/visits/:visit', '/gatherings/:id'],
    knows: sitsIn('lange-adem', 'zorgschool-klaverum'),
    async plant(sql) {
      await inAgenda(sql, agreed, 'lange-adem', 'zorgschool-klaverum', 12)
      const planned = { step: 'planned', gathering_id: agreed }
      await visit(sql, agreed, 'lange-adem', 'zorgschool-klaverum', 'sander', planned)
      for (const side of ['host', 'guest'])
        await lay(sql, 'visits.side', { visit_id: agreed, side, people: 'Twee.', told: 'Dat we komen.' })
      await wasDone(sql, 'visits.choose-day', agreed)
    },
  },
  {
    name: 'what two houses keep between them of a visit',
    ids: [kept],
    below: ['/visits/:visit', '/gatherings/:id'],
    knows: sitsIn('zeven-treden', 'drie-sloten'),
    async plant(sql) {
      await inAgenda(sql, kept, 'zeven-treden', 'drie-sloten', -20)
      const planned = { step: 'planned', gathering_id: kept, asked_on: inDays(-40) }
      await visit(sql, kept, 'zeven-treden', 'drie-sloten', 'aaltje', planned)
      const told = { taken_home: 'Dat het kan.', thanks: 'Dank.' }
      await lay(sql, 'visits.side', { visit_id: kept, side: 'host', ...told, audience: 'everyone' })
      await lay(sql, 'visits.side', { visit_id: kept, side: 'guest', ...told, audience: 'houses' })
      await wasDone(sql, 'visits.take-home', kept)
    },
  },
  {
    name: 'what a house no longer offers',
    ids: [idOf('planted opening')],
    below: ['/circles/zomerhek/visits/openings/:opening'],
    knows: hosts('zomerhek'),
    async plant(sql) {
      await lay(sql, 'visits.opening', {
        ...{ id: idOf('planted opening'), circle_id: circleId('zomerhek'), kind: 'offer' },
        ...{ words: 'Kom wandelen in het donker.', audience: 'everyone', closed: true, said_on: inDays(-9) },
      })
      await wasDone(sql, 'visits.close-opening', idOf('planted opening'))
    },
  },
]
