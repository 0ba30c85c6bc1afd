import { gatherings } from '../../seeds/gatherings/index.ts'
import type { Gathering } from '../../seeds/gatherings/types.ts'
import { exampleNetwork } from '../../seeds/index.ts'
import { movementOf } from '../../seeds/load/circles.ts'
import { gatheringId, occurrenceId } from '../../seeds/load/ids.ts'
import type { Walker } from './model.ts'
import type { Expected, Try, Who } from './who.ts'

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

export const hostsIt = ({ circle }: Gathering, walker: Walker) =>
  seatsOf(walker).some((seat) => seat.circle === circle && seat.role === 'host')

export function seesIt(gathering: Gathering, walker: Walker): boolean {
  const { audience = 'everyone', circle, draft } = gathering
  if (hostsIt(gathering, walker)) return true
  if (draft) return false
  if (audience === 'everyone') return true
  return audience === 'movement'
    ? inMovement(circle, walker)
    : seatsOf(walker).some((seat) => seat.circle === circle)
}

const at = (address: string, who: Who): Try => ({ address, who })

/** The page of every gathering. */
export const gatheringPages: Try[] = gatherings.map((one) =>
  at(`/gatherings/${gatheringId(one.slug)}`, (walker) => (seesIt(one, walker) ? 'open' : 'absent')),
)

const forHosts =
  (gathering: Gathering): Who =>
  (walker): Expected => {
    if (!seesIt(gathering, walker)) return 'absent'
    if (walker.kind !== 'person') return 'sign-in'
    return hostsIt(gathering, walker) ? 'open' : 'denied'
  }

/** Below every gathering, for who makes it. */
export const hostedGatherings = (rest: string): Try[] =>
  gatherings.map((one) => at(`/gatherings/${gatheringId(one.slug)}${rest}`, forHosts(one)))

/** Below the first time of every gathering, for who makes it. */
export const gatheringTimes = (rest = ''): Try[] =>
  gatherings.map((one) =>
    at(`/gatherings/${gatheringId(one.slug)}/times/${occurrenceId(one.slug, 0)}${rest}`, forHosts(one)),
  )
