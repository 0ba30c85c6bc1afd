/** The programme of a Week, released or not yet: the same shape, so that the two can be laid beside each other. */
export interface Programme {
  title: string
  about: string
  accent: string
  /** `YYYY-MM-DD` */
  firstOn: string
  lastOn: string
  days: readonly Day[]
  rooms: readonly Room[]
  /** Soonest first; what is at the same time in the order of its rooms. */
  sessions: readonly Session[]
}

export interface Day {
  id: string
  /** `YYYY-MM-DD` */
  on: string
  theme: string
  about: string
}

export interface Room {
  id: string
  name: string
  address: string
  /** How to get there. */
  way: string
  position: number
}

export interface Session {
  id: string
  dayId: string
  roomId: string | null
  title: string
  about: string
  startsAt: Date
  endsAt: Date
  /** Where it comes from. */
  circleId: string | null
  /** Where it leads to. */
  themeId: string | null
  signUp: boolean
  mostPeople: number | null
  gatheringId: string | null
  /** At somebody's own place: kept by a house. */
  ownPlace: boolean
  dropped: boolean
  droppedBecause: string
  /** Only those who said yes to standing there by name. */
  speakers: readonly Speaker[]
}

export interface Speaker {
  id: string
  name: string
  words: string
  position: number
}

/** Soonest first; what is at the same time in the order of its rooms. */
export function inOrder(sessions: readonly Session[], rooms: readonly Room[]): Session[] {
  const place = new Map(rooms.map(({ id, position }) => [id, position]))
  const at = ({ roomId }: Session) => place.get(roomId ?? '') ?? Number.MAX_SAFE_INTEGER
  return sessions.toSorted(
    (a, b) =>
      a.startsAt.getTime() - b.startsAt.getTime() || at(a) - at(b) || a.title.localeCompare(b.title, 'nl'),
  )
}

/** Those that begin at the same moment stand beside each other. */
export function besideEachOther(sessions: readonly Session[]): Session[][] {
  return [...Map.groupBy(sessions, ({ startsAt }) => startsAt.getTime()).values()]
}
