import { exampleNetwork } from '../../seeds/index.ts'
import {
  datesOfWeek,
  programmeSessionId,
  speakerId,
  weekDayId,
  weekRoomId,
  weekSlug,
} from '../../seeds/load/weeks.ts'
import { movement } from '../../seeds/movement.ts'
import type { Walker } from './model.ts'
import type { Try, Who } from './who.ts'

// Who may read a Week and who makes it, by hand.

const { weeks, people, circles } = exampleNetwork
const now = new Date()

const hosts = (circle: string, walker: Walker) =>
  walker.kind === 'person' &&
  people.some(
    ({ slug, seats }) =>
      slug === walker.person && seats.some((seat) => seat.circle === circle && seat.role === 'host'),
  )

export const weekAddresses = weeks.map((week) => `/week/${weekSlug(week, now)}`)

/** Below every Week, for everybody: the example's are released. */
export const weekPages = (rest = ''): Try[] =>
  weekAddresses.map((at) => ({ address: `${at}${rest}`, who: () => 'open' as const }))

export const weekDays: Try[] = weeks.flatMap((week, i) =>
  datesOfWeek(week, now).map((on) => ({
    address: `${weekAddresses[i]}/days/${on}`,
    who: () => 'open' as const,
  })),
)

/** What stands only in the draft is not there. */
export const weekSessions = (rest = ''): Try[] =>
  weeks.flatMap((week, i) =>
    week.sessions.map(({ slug, draft }) => ({
      address: `${weekAddresses[i]}/sessions/${programmeSessionId(week.slug, slug)}${rest}`,
      who: () => (draft ? ('absent' as const) : ('open' as const)),
    })),
  )

const makers: Who = (walker) =>
  hosts(movement.slug, walker) ? 'open' : walker.kind === 'person' ? 'absent' : 'sign-in'

/** Below the draft of every Week, for its makers. */
export const weekDrafts = (rest = ''): Try[] =>
  weekAddresses.map((at) => ({ address: `${at}/make${rest}`, who: makers }))

/** The ids of each part of each draft, by the folder it stands in. */
export const draftParts = weeks.map(({ slug, sessions, themes, rooms }) => ({
  days: themes.map((_, i) => weekDayId(slug, i)),
  rooms: rooms.map((_, i) => weekRoomId(slug, i)),
  sessions: sessions.map((one) => programmeSessionId(slug, one.slug)),
  speakers: sessions.flatMap((one) =>
    (one.speakers ?? []).map(({ name }) => speakerId(slug, one.slug, name)),
  ),
}))

export const weekRooms: Try[] = weekAddresses.flatMap((at, i) =>
  (draftParts[i]?.rooms ?? []).map((id) => ({ address: `${at}/rooms/${id}`, who: () => 'open' as const })),
)

/** Below each part of the draft of every Week. */
export const weekParts = (folder: keyof (typeof draftParts)[number], rest = ''): Try[] =>
  weekAddresses.flatMap((at, i) =>
    (draftParts[i]?.[folder] ?? []).map((id) => ({
      address: `${at}/make/${folder}/${id}${rest}`,
      who: makers,
    })),
  )

/** Hosts of a movement begin its Week. */
export const weekStarts: Try[] = circles.map(({ slug, kind }) => ({
  address: `/circles/${slug}/week/new`,
  who: (walker) => {
    if (kind !== 'movement' && kind !== 'sister-movement') return 'absent'
    if (walker.kind !== 'person') return 'sign-in'
    return hosts(slug, walker) ? 'open' : 'denied'
  },
}))
