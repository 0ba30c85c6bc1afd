import type { Side } from '../../src/modules/visits/schema.ts'
import { circles } from '../circles/index.ts'
import { movement } from '../movement.ts'
import { people } from '../people/index.ts'
import { type Visited, visited, visitOpenings } from '../visits.ts'
import { dayFrom, momentFrom } from './days.ts'
import { circleId, idOf } from './ids.ts'
import type { Loading } from './loading.ts'

export const openingId = (index: number) => idOf('visit opening', index)
export const visitId = (slug: string) => idOf('work visit', slug)
export const visitDayId = (slug: string, index: number) => idOf('day of visit', slug, index)
export const visitGatheringId = (slug: string) => idOf('gathering of visit', slug)

const nameOf = (slug: string) => circles.find((circle) => circle.slug === slug)?.name.nl ?? ''

/** What houses offer and ask, and the visits that came of it. */
export function loadVisits(loading: Loading): void {
  const { lay, now } = loading
  for (const [
    i,
    { circle, kind, days, words, suits = '', room = '', expect = '', audience },
  ] of visitOpenings.entries())
    lay('visits.opening', {
      ...{ id: openingId(i), circle_id: circleId(circle), kind, words, days: suits, room, expect, audience },
      said_on: dayFrom(now, days),
    })
  for (const one of visited) {
    if (one.on) loadInAgenda(loading, one, one.on)
    loadVisit(loading, one)
  }
}

function loadVisit({ lay, now }: Loading, one: Visited): void {
  const { slug, host, guest, askedBy, asker, opening, days, words, question = '', suits = '', step } = one
  lay('visits.visit', {
    id: visitId(slug),
    host_circle_id: circleId(host),
    guest_circle_id: circleId(guest),
    opening_id: opening === undefined ? null : openingId(opening),
    asked_by: askedBy,
    asked_by_seat_id: idOf('seat', askedBy === 'host' ? host : guest, asker),
    ...{ words, question, suits, step, answer: one.answer ?? '', because: one.because ?? '' },
    gathering_id: one.on ? visitGatheringId(slug) : null,
    ...(one.joins !== undefined && { before_joining: true, request_id: idOf('join request', one.joins) }),
    return_of: one.returns ? visitId(one.returns) : null,
    asked_on: dayFrom(now, days),
  })
  lay(
    'visits.side',
    ...Object.entries(one.sides ?? {}).map(([side, { takenHome = '', ...written }]) => ({
      ...{ visit_id: visitId(slug), side: side as Side, taken_home: takenHome },
      ...written,
    })),
  )
  lay(
    'visits.day',
    ...(one.proposed ?? []).map((day, i) => ({
      ...{ id: visitDayId(slug, i), visit_id: visitId(slug), side: day.by },
      starts_at: momentFrom(now, day.days, day.at),
      ends_at: momentFrom(now, day.days, day.until),
    })),
  )
}

/** As it stands in the agenda of both houses. */
function loadInAgenda({ lay, now }: Loading, one: Visited, on: NonNullable<Visited['on']>): void {
  const { slug, host, guest, days, words, question = '' } = one
  const id = visitGatheringId(slug)
  const contact = circles.find((circle) => circle.slug === host)?.contact ?? movement.contact
  const begun = momentFrom(now, days + 2, '11:00')
  const startsAt = momentFrom(now, on.days, on.at)
  lay('gatherings.gathering', {
    ...{ id, circle_id: circleId(host), kind: 'work-visit', audience: 'circle', status: 'announced' },
    title: `${nameOf(guest)} op bezoek bij ${nameOf(host)}`,
    about: [words, question].filter(Boolean).join('\n\n'),
    places: JSON.stringify([{ name: nameOf(host), address: '', way: '', access: [], note: '' }]),
    ...{ contact_name: contact.name, contact_phone: contact.telephone },
    ...{ announced_at: begun, created_at: begun, most_people: null, from_afar: false, sign_up: true },
    ...{ rule: '', cancelled_because: '' },
  })
  lay('gatherings.guest_circle', { gathering_id: id, circle_id: circleId(guest) })
  lay('gatherings.occurrence', {
    ...{ id: idOf('occurrence of visit', slug), gathering_id: id },
    ...{ due_at: startsAt, starts_at: startsAt, ends_at: momentFrom(now, on.days, on.until) },
    ...{ moved: false, status: 'planned', cancelled_because: '', note: '' },
  })
  lay(
    'gatherings.receiver',
    ...people
      .filter(({ seats }) => seats.some((seat) => seat.circle === host && seat.role === 'host'))
      .map((person) => ({ gathering_id: id, seat_id: idOf('seat', host, person.slug) })),
  )
}
