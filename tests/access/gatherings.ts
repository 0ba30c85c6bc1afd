import { leaves } from '../../seeds/deeds.ts'
import { gatherings } from '../../seeds/gatherings/index.ts'
import { signUps } from '../../seeds/gatherings/sign-ups.ts'
import type { Gathering } from '../../seeds/gatherings/types.ts'
import { exampleNetwork } from '../../seeds/index.ts'
import { movementOf } from '../../seeds/load/circles.ts'
import { gatheringId, idOf, occurrenceId } from '../../seeds/load/ids.ts'
import { visitGatheringId } from '../../seeds/load/visits.ts'
import { type Visited, visited } from '../../seeds/visits.ts'
import type { Walker } from './model.ts'
import { circlePages, type Expected, type Try, type Who } from './who.ts'

// Whom a gathering of the example network is meant for, told anew from the data.

const { circles, people } = exampleNetwork

const seatsOf = (walker: Walker) =>
  walker.kind === 'person' ? (people.find(({ slug }) => slug === walker.person)?.seats ?? []) : []

const kindOf = (slug: string) => circles.find((circle) => circle.slug === slug)?.kind

/** Sits in a circle of the movement; who sits in a partner body alone stands beside it. */
const inMovement = (circle: string, walker: Walker) =>
  seatsOf(walker).some(
    (seat) =>
      kindOf(seat.circle) !== 'partner' &&
      (movementOf(seat.circle) ?? seat.circle) === (movementOf(circle) ?? circle),
  )

/** A circle and all that it sits in, however far up; a partner body stands beside it, and what closed takes part in nothing. */
function upFrom(slug: string): string[] {
  const circle = circles.find((one) => one.slug === slug)
  if (!circle) return []
  const { parent, sector, region, alsoIn = [] } = circle
  const directly = [parent, sector, region, ...alsoIn, movementOf(slug)].filter(
    (one) => typeof one === 'string',
  )
  return [slug, ...directly.flatMap(upFrom)]
}

/** Sits in the circle, or in one that belongs to it, however deep. */
export const isAround = (circle: string, walker: Walker) =>
  seatsOf(walker).some(
    (seat) =>
      kindOf(seat.circle) !== 'partner' &&
      !circles.find(({ slug }) => slug === seat.circle)?.closed &&
      upFrom(seat.circle).includes(circle),
  )

/** Its host, or who stands in for one who is away. */
export const hostsIt = (gathering: Pick<Gathering, 'circle'>, walker: Walker) =>
  hostsItself(gathering, walker) ||
  leaves.some(({ circle, standIn }) => circle === gathering.circle && standIn === walker.name)

const hostsItself = ({ circle }: Pick<Gathering, 'circle'>, walker: Walker) =>
  seatsOf(walker).some((seat) => seat.circle === circle && seat.role === 'host')

export function seesIt(gathering: Gathering, walker: Walker): boolean {
  const { audience = 'everyone', circle, draft } = gathering
  if (hostsIt(gathering, walker)) return true
  if (draft) return false
  if (audience === 'everyone') return true
  if (audience === 'movement') return inMovement(circle, walker)
  return audience === 'around'
    ? isAround(circle, walker) || seatsOf(walker).some((seat) => seat.circle === circle)
    : seatsOf(walker).some((seat) => seat.circle === circle)
}

const at = (address: string, who: Who): Try => ({ address, who })

const sits = (circle: string, walker: Walker) => seatsOf(walker).some((seat) => seat.circle === circle)

/** A visit with a day is a gathering of the house that receives; who sits in the house that comes knows of it as well. */
const ofVisits = (rest: string, who: (visit: Visited, walker: Walker) => Expected): Try[] =>
  visited
    .filter(({ on }) => on)
    .map((one) =>
      at(`/gatherings/${visitGatheringId(one.slug)}${rest}`, (walker) =>
        sits(one.host, walker) || sits(one.guest, walker) ? who(one, walker) : 'absent',
      ),
    )

/** The page of every gathering. */
export const gatheringPages: Try[] = [
  ...gatherings.map((one) =>
    at(`/gatherings/${gatheringId(one.slug)}`, (walker) => (seesIt(one, walker) ? 'open' : 'absent')),
  ),
  ...ofVisits('', () => 'open'),
]

const forHosts =
  (gathering: Gathering): Who =>
  (walker): Expected => {
    if (!seesIt(gathering, walker)) return 'absent'
    if (walker.kind !== 'person') return 'sign-in'
    return hostsIt(gathering, walker) ? 'open' : 'denied'
  }

/** Below every gathering, for who makes it. */
export const hostedGatherings = (rest: string): Try[] => [
  ...gatherings.map((one) => at(`/gatherings/${gatheringId(one.slug)}${rest}`, forHosts(one))),
  ...ofVisits(rest, ({ host }, walker) => (hostsIt({ circle: host }, walker) ? 'open' : 'denied')),
]

/** The same, for its hosts themselves: what shows who sits there is not for who stands in. */
export const ownHostedGatherings = (rest: string): Try[] =>
  gatherings.map((one) =>
    at(`/gatherings/${gatheringId(one.slug)}${rest}`, (walker) =>
      forHosts(one)(walker) === 'open' && !hostsItself(one, walker) ? 'denied' : forHosts(one)(walker),
    ),
  )

/** Below the first time of every gathering, for who makes it. */
export const gatheringTimes = (rest = ''): Try[] =>
  gatherings.map((one) =>
    at(`/gatherings/${gatheringId(one.slug)}/times/${occurrenceId(one.slug, 0)}${rest}`, forHosts(one)),
  )

/** From the first time of every gathering on, for who makes it: what comes back, and is still to come. */
export const gatheringRests = (rest = ''): Try[] =>
  gatherings.map((one) => {
    const comes = one.repeat !== undefined && one.days > 0
    return at(
      `/gatherings/${gatheringId(one.slug)}/times/${occurrenceId(one.slug, 0)}/rest${rest}`,
      (walker) => {
        const who = forHosts(one)(walker)
        return who === 'open' && !comes ? 'absent' : who
      },
    )
  })

/** Below every gathering, where one says whether one comes: for whoever sees it. */
export const gatheringSignUps: Try[] = gatheringPages.map(({ address, who }) => at(`${address}/sign-up`, who))

/** With one tap: with an account. */
export const gatheringTaps: Try[] = gatheringPages.map(({ address, who }) =>
  at(`${address}/sign-up/tap`, (walker) =>
    who(walker) === 'open' && walker.kind !== 'person' ? 'sign-in' : who(walker),
  ),
)

/** Below every gathering, for who receives people there: in the example its hosts. */
export const receivedGatherings = (rest: string): Try[] => hostedGatherings(rest)

/** The file for one's own calendar: for whoever sees the page. */
export const gatheringCalendars: Try[] = gatheringPages.map(({ address, who }) =>
  at(`${address}/calendar.ics`, who),
)

/** Of a circle, what everybody may know: where the circle itself is there for who asks. */
export const publicCalendars: Try[] = circlePages.map(({ address, who }) =>
  at(address.replace('/circles/', '/agenda/calendar/').concat('.ics'), who),
)

/** The letter of the first who signed up, for who receives people there. */
export const receivedLetters: Try[] = signUps
  .filter(
    ({ time = 0 }, i) =>
      time === 0 && signUps.findIndex(({ gathering }) => gathering === signUps[i]?.gathering) === i,
  )
  .flatMap(({ gathering, name }) => {
    const one = gatherings.find(({ slug }) => slug === gathering)
    const address = `/gatherings/${gatheringId(gathering)}/people/${idOf('sign-up', gathering, 0, name)}/letter`
    return one ? [at(address, forHosts(one))] : []
  })
