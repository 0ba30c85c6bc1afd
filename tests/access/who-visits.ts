import { exampleNetwork } from '../../seeds/index.ts'
import { openingId, visitDayId, visitId } from '../../seeds/load/visits.ts'
import { type Visited, visited, visitOpenings } from '../../seeds/visits.ts'
import type { Walker } from './model.ts'
import { circlePages, type Expected, type Try } from './who.ts'

// Who may know of a work visit and speak for it, told anew from the data.

const { circles, people } = exampleNetwork
const seatsOf = (walker: Walker) =>
  walker.kind === 'person' ? (people.find(({ slug }) => slug === walker.person)?.seats ?? []) : []
const sits = (circle: string, walker: Walker) => seatsOf(walker).some((seat) => seat.circle === circle)
const hosts = (circle: string, walker: Walker) =>
  seatsOf(walker).some((seat) => seat.circle === circle && seat.role === 'host')

const houses = circles.filter(({ kind }) => ['organisation', 'partner', 'neighbourhood'].includes(kind))
const withVisits = ['organisation', 'partner', 'neighbourhood', 'movement', 'sister-movement']

/** The visits of a house, or what the houses of a movement offer and ask: where the circle itself is there. */
export const visitHouses: Try[] = circlePages.map(({ address, who }, i) => ({
  address: `${address}/visits`,
  who: (walker) => (withVisits.includes(circles[i]?.kind ?? '') ? who(walker) : 'absent'),
}))

/** Asking a house, for who sits in another; inviting it, for who looks after another. */
export const visitAsking = (way: 'ask' | 'invite'): Try[] =>
  circlePages.map(({ address, who }, i) => ({
    address: `${address}/visits/${way}`,
    who: (walker) => {
      const { slug = '', kind = '' } = circles[i] ?? {}
      if (who(walker) !== 'open' || !['organisation', 'partner', 'neighbourhood'].includes(kind))
        return 'absent'
      if (walker.kind !== 'person') return 'sign-in'
      const may = way === 'ask' ? sits : hosts
      return houses.some((house) => house.slug !== slug && may(house.slug, walker)) ? 'open' : 'denied'
    },
  }))

/** Whom a house could visit, for who sits there. */
export const visitWhom: Try[] = circlePages.map(({ address, who }, i) => ({
  address: `${address}/visits/whom`,
  who: (walker) => {
    const { slug = '', kind = '' } = circles[i] ?? {}
    if (who(walker) !== 'open' || !['organisation', 'partner', 'neighbourhood'].includes(kind))
      return 'absent'
    if (walker.kind !== 'person') return 'sign-in'
    return sits(slug, walker) ? 'open' : 'denied'
  },
}))

const forHosts = (circle: string, walker: Walker): Expected => {
  if (walker.kind !== 'person') return 'sign-in'
  return hosts(circle, walker) ? 'open' : 'denied'
}

/** What a house offers or asks, anew; each that is there; and one at a house whose it is not. */
export const visitOpeningsAt: Try[] = [
  ...houses.flatMap(({ slug }) =>
    ['offer', 'ask'].map((kind) => ({
      address: `/circles/${slug}/visits/openings/${kind}`,
      who: (walker: Walker) => forHosts(slug, walker),
    })),
  ),
  ...visitOpenings.map(({ circle }, i) => ({
    address: `/circles/${circle}/visits/openings/${openingId(i)}`,
    who: (walker: Walker) => forHosts(circle, walker),
  })),
  {
    address: `/circles/zeven-treden/visits/openings/${openingId(0)}`,
    who: (walker) =>
      forHosts('zeven-treden', walker) === 'open' ? 'absent' : forHosts('zeven-treden', walker),
  },
]

/** Taking one away. */
export const visitOpeningsClosed: Try[] = visitOpeningsAt.flatMap(({ address, who }) => ({
  address: `${address}/close`,
  who,
}))

const speaks = ({ host, guest, askedBy, asker }: Visited, walker: Walker) =>
  hosts(host, walker) ||
  hosts(guest, walker) ||
  (walker.kind === 'person' && walker.person === asker && sits(askedBy === 'host' ? host : guest, walker))

const knows = (one: Visited, walker: Walker) =>
  speaks(one, walker) || (one.step === 'planned' && (sits(one.host, walker) || sits(one.guest, walker)))

const at = (rest: (one: Visited) => string, can: (one: Visited, walker: Walker) => boolean): Try[] =>
  visited.map((one) => ({
    address: `/visits/${visitId(one.slug)}${rest(one)}`,
    who: (walker) => {
      if (!knows(one, walker)) return 'absent'
      if (!speaks(one, walker)) return 'denied'
      return can(one, walker) ? 'open' : 'absent'
    },
  }))

/** Every visit. */
export const visitPages: Try[] = visited.map((one) => ({
  address: `/visits/${visitId(one.slug)}`,
  who: (walker) => (knows(one, walker) ? 'open' : 'absent'),
}))

const isOver = ({ on }: Visited) => on !== undefined && on.days < 0
const mayChoose = (one: Visited) => (one.step === 'yes' || one.step === 'planned') && !isOver(one)

/** Answering, for the house that was asked. */
export const visitAnswers: Try[] = at(
  () => '/answer',
  ({ step, askedBy, host, guest }, walker) =>
    ['asked', 'call', 'not-now'].includes(step) && hosts(askedBy === 'guest' ? host : guest, walker),
)

/** Proposing days, and choosing one. */
export const visitDays: Try[] = at(() => '/days', mayChoose)
export const visitDaysChosen: Try[] = at(({ slug }) => `/days/${visitDayId(slug, 0)}`, mayChoose)

/** What both prepare, as long as it is ahead. */
export const visitPreparing: Try[] = at(() => '/prepare', mayChoose)

/** What was taken home, and thanks. */
export const visitAfter = (rest: string): Try[] => at(() => rest, isOver)

const mayReturn = (one: Visited, walker: Walker) =>
  isOver(one) && (hosts(one.host, walker) || hosts(one.guest, walker))

/** A visit in return, for the hosts of either house, as long as nobody proposed one. */
export const visitReturns: Try[] = at(
  () => '/return',
  (one, walker) => mayReturn(one, walker) && !visited.some(({ returns }) => returns === one.slug),
)
/** Who sends it comes to the one that is there. */
export const visitReturnsSent: Try[] = at(() => '/return', mayReturn)

/** Calling it off. */
export const visitsOff: Try[] = at(
  () => '/call-off',
  (one) => one.step !== 'not-now' && !isOver(one),
)
