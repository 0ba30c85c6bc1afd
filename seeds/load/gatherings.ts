import { needsText } from '../../src/modules/gatherings/sign-up/needs.ts'
import { daysBy, ruleFor, timesOn } from '../../src/modules/gatherings/time/repeat.ts'
import { clockIn, homeZone, momentIn } from '../../src/modules/gatherings/time/zoned.ts'
import { dayAfter } from '../../src/platform/i18n/days.ts'
import { circles } from '../circles/index.ts'
import { gatherings } from '../gatherings/index.ts'
import { room, type SignUp, signUps } from '../gatherings/sign-ups.ts'
import type { Gathering } from '../gatherings/types.ts'
import { movement } from '../movement.ts'
import { people } from '../people/index.ts'
import { dayFrom, minutesAfter, momentFrom } from './days.ts'
import { circleId, gatheringId, idOf, occurrenceId, personId } from './ids.ts'
import type { Loading } from './loading.ts'

/** When a gathering takes place, once or again and again, and by which rule. */
export function planOf(now: Date, { days, at, until, nights = 0, repeat }: Gathering) {
  const first = dayFrom(now, days)
  const over = nights + (until < at ? 1 : 0)
  const hours = { from: at, to: until, nights: over }
  if (!repeat) return { rule: '', times: timesOn(homeZone, [first], hours) }
  const rule = ruleFor(repeat.by, first)
  const dates = daysBy(rule, first, '9999-12-31').slice(0, repeat.times)
  const times = timesOn(homeZone, dates, hours)
  return { rule: `${rule};COUNT=${times.length}`, times }
}

/** The agenda: gatherings, the times that they take place, who receives people, and who comes. */
export function loadGatherings(loading: Loading): void {
  for (const gathering of gatherings) loadGathering(loading, gathering)
  for (const [i, one] of signUps.entries()) loadSignUp(loading, one, i)
}

function loadGathering({ lay, now }: Loading, gathering: Gathering): void {
  const { slug, kind, title, about, audience = 'everyone', places = [], online, repeat } = gathering
  const { rule, times } = planOf(now, gathering)
  const host = people.find(({ seats }) =>
    seats.some((seat) => seat.circle === gathering.circle && seat.role === 'host'),
  )
  const contact = circles.find((circle) => circle.slug === gathering.circle)?.contact ?? movement.contact
  const begun = momentFrom(now, Math.min(gathering.days - 40, -14), '09:00')
  lay('gatherings.gathering', {
    id: gatheringId(slug),
    circle_id: circleId(gathering.circle),
    ...{ kind, title, about, audience, rule, language: 'nl' },
    occasion: gathering.occasion ?? '',
    running_order: (gathering.runningOrder ?? []).join('\n'),
    afterwards: gathering.afterwards ?? '',
    status: gathering.draft ? 'draft' : gathering.cancelled ? 'cancelled' : 'announced',
    places: JSON.stringify(
      places.map(({ name, address = '', way = '', access = [], note = '', room: most = null }, i) => ({
        ...{ key: placeKey(i), name, address, way, access, note, most },
      })),
    ),
    contact_name: contact.name,
    contact_phone: contact.telephone,
    sign_up: host !== undefined,
    most_people: room[slug] ?? null,
    from_afar: online !== undefined,
    most_from_afar: online?.room ?? null,
    cancelled_because: gathering.cancelled ?? '',
    announced_at: gathering.draft ? null : begun,
    circle_asked_at: gathering.asked ? begun : null,
    created_at: begun,
  })
  if (host)
    lay('gatherings.receiver', {
      gathering_id: gatheringId(slug),
      seat_id: idOf('seat', gathering.circle, host.slug),
    })
  if (gathering.asked) layAsked(lay, gathering)
  if (online)
    lay('gatherings.online', {
      gathering_id: gatheringId(slug),
      ...{ address: online.address, told: online.told },
    })
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

/** By what a place is known among those of its gathering. */
const placeKey = (i: number) => String(i + 1)

/** Everybody who sits in the circle was asked; in the example no code opens it. */
function layAsked(lay: Loading['lay'], { slug, circle }: Gathering): void {
  for (const person of people.filter(({ seats }) => seats.some((seat) => seat.circle === circle)))
    lay('gatherings.asked_seat', {
      id: idOf('asked', slug, person.slug),
      gathering_id: gatheringId(slug),
      seat_id: idOf('seat', circle, person.slug),
    })
}

/** Somebody's answer, sealed; without an account it has no code in the example. */
function loadSignUp({ lay, makeKey, now }: Loading, one: SignUp, i: number): void {
  const { gathering, time = 0, person, answer, companions, needs = [], words = '', waits = false } = one
  const key = makeKey()
  const days = gatherings.find(({ slug }) => slug === gathering)?.days ?? 0
  const answered = minutesAfter(momentFrom(now, Math.min(days, 0) - 8, '12:00'), i)
  const needed = needsText({ kinds: needs, words })
  lay('gatherings.sign_up', {
    id: idOf('sign-up', gathering, time, one.name),
    gathering_id: gatheringId(gathering),
    occurrence_id: occurrenceId(gathering, time),
    person_id: person ? personId(person) : null,
    sealing_key_id: key.id,
    name: key.seal(one.name),
    companions: companions ? key.seal(companions) : null,
    needs: needed ? key.seal(needed) : null,
    people: one.people ?? 1,
    place: one.at === undefined ? '' : one.at === 'afar' ? one.at : placeKey(one.at),
    answer,
    answered_at: answered,
    placed_at: answer === 'yes' && !waits ? answered : null,
    waiting_since: waits ? answered : null,
    came: one.came ?? null,
  })
  if (one.paper)
    lay('gatherings.paper_letter', {
      id: idOf('paper', gathering, time, one.name),
      gathering_id: gatheringId(gathering),
      sign_up_id: idOf('sign-up', gathering, time, one.name),
      about: one.paper.about,
      changed: one.paper.about === 'changed' ? ['where'] : [],
      laid_at: answered,
      given_at: one.paper.given ? minutesAfter(answered, 90) : null,
    })
}

/** The same time of the day, so many days later. */
function later(moment: Date, days: number): Date {
  const { date, time } = clockIn(homeZone, moment)
  return momentIn(homeZone, { date: dayAfter(date, days), time }) ?? moment
}
