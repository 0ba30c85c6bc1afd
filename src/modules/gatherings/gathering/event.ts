import type { Place } from '../schema.ts'
import { withOffset } from '../time/zoned.ts'
import type { GatheringView, OccurrenceView } from './view.ts'

/**
 * A time of a gathering as schema.org's `Event`, of what its page shows and nothing else: an address from afar stands in it only where the
 * page tells it to everybody, who organises it only where that is open, and no person does. Undefined where there is no time yet.
 */
export function eventData(
  gathering: GatheringView,
  occurrence: OccurrenceView | undefined,
  origin: string,
): object | undefined {
  if (!occurrence) return undefined
  const { id, title, about, language, zone, rule, circle } = gathering
  const { startsAt, endsAt, moved, dueAt } = occurrence
  const at = `${origin}/gatherings/${id}`
  const url = rule ? `${at}?on=${occurrence.id}` : at
  const off = isOff(gathering, occurrence)
  const where = locations(gathering, url)
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    ...(about && { description: about }),
    ...(language && { inLanguage: language }),
    url,
    startDate: withOffset(zone, startsAt),
    endDate: withOffset(zone, endsAt),
    ...(moved && { previousStartDate: withOffset(zone, dueAt) }),
    eventStatus: `https://schema.org/${off ? 'EventCancelled' : moved ? 'EventRescheduled' : 'EventScheduled'}`,
    ...(where.length > 0 && { eventAttendanceMode: attendance(gathering), location: where }),
    ...(circle && {
      organizer: { '@type': 'Organization', name: circle.name, url: `${origin}/circles/${circle.slug}` },
    }),
  }
}

const isOff = ({ status }: GatheringView, occurrence: OccurrenceView) =>
  status === 'cancelled' || occurrence.status === 'cancelled'

function attendance({ places, fromAfar }: GatheringView): string {
  const mode = !fromAfar ? 'Offline' : places.length > 0 ? 'Mixed' : 'Online'
  return `https://schema.org/${mode}EventAttendanceMode`
}

/** Where one comes, and where one follows it: on its page, for who is not told the address itself. */
const locations = ({ places, fromAfar, online }: GatheringView, page: string): object[] => [
  ...places.map(placeData),
  ...(fromAfar ? [{ '@type': 'VirtualLocation', url: online?.told === 'all' ? online.address : page }] : []),
]

/** A place that was only described has its description for a name. */
const placeData = ({ name, address, way, note }: Place) => ({
  '@type': 'Place',
  name: name || address || note || way,
  ...(address && { address }),
})
