import { daysBy, ruleFor, timesOn } from '../../src/modules/gatherings/time/repeat.ts'
import { clockIn, dayAfter, homeZone, momentIn } from '../../src/modules/gatherings/time/zoned.ts'
import { circles } from '../circles/index.ts'
import { gatherings } from '../gatherings/index.ts'
import type { Gathering } from '../gatherings/types.ts'
import { movement } from '../movement.ts'
import { dayFrom, momentFrom } from './days.ts'
import { circleId, gatheringId, occurrenceId } from './ids.ts'
import type { Loading } from './loading.ts'

/** When a gathering takes place, once or again and again, and by which rule. */
export function planOf(now: Date, { days, at, until, nights = 0, repeat }: Gathering) {
  const first = dayFrom(now, days)
  const over = nights + (until < at ? 1 : 0)
  const hours = { from: at, to: until, nights: over }
  if (!repeat) return { rule: '', times: timesOn(homeZone, [first], hours) }
  const rule = ruleFor(repeat.by, first)
  const times = timesOn(homeZone, daysBy(rule, first, dayFrom(now, repeat.untilDays)), hours)
  return { rule: `${rule};COUNT=${times.length}`, times }
}

/** The agenda: gatherings and the times that they take place. Not yet who comes. */
export function loadGatherings(loading: Loading): void {
  for (const gathering of gatherings) loadGathering(loading, gathering)
}

function loadGathering({ lay, now }: Loading, gathering: Gathering): void {
  const { slug, kind, title, about, audience = 'everyone', places = [], online, repeat } = gathering
  const { rule, times } = planOf(now, gathering)
  const contact = circles.find((circle) => circle.slug === gathering.circle)?.contact ?? movement.contact
  const begun = momentFrom(now, Math.min(gathering.days - 40, -14), '09:00')
  lay('gatherings.gathering', {
    id: gatheringId(slug),
    circle_id: circleId(gathering.circle),
    ...{ kind, title, about, audience, rule },
    status: gathering.draft ? 'draft' : gathering.cancelled ? 'cancelled' : 'announced',
    places: JSON.stringify(
      places.map(({ name, address = '', way = '', access = [], note = '' }) => ({
        ...{ name, address, way, access, note },
      })),
    ),
    contact_name: contact.name,
    contact_phone: contact.telephone,
    cancelled_because: gathering.cancelled ?? '',
    announced_at: gathering.draft ? null : begun,
    created_at: begun,
  })
  if (online) lay('gatherings.online', { gathering_id: gatheringId(slug), ...online })
  lay(
    'gatherings.occurrence',
    ...times.map(({ startsAt, endsAt }, i) => {
      const { days = 0, cancelled, note } = repeat?.exceptions?.[i + 1] ?? {}
      return {
        id: occurrenceId(slug, i),
        gathering_id: gatheringId(slug),
        due_at: startsAt,
        starts_at: later(startsAt, days),
        ends_at: later(endsAt, days),
        moved: days !== 0,
        status: cancelled ? ('cancelled' as const) : ('planned' as const),
        cancelled_because: cancelled ?? '',
        note: note ?? '',
      }
    }),
  )
}

/** The same time of the day, so many days later. */
function later(moment: Date, days: number): Date {
  const { date, time } = clockIn(homeZone, moment)
  return momentIn(homeZone, { date: dayAfter(date, days), time }) ?? moment
}
