import { incomeTeams, moneyLines } from '../../seeds/funding.ts'
import { exampleNetwork } from '../../seeds/index.ts'
import { movementOf } from '../../seeds/load/circles.ts'
import { circleId, moneyLineId } from '../../seeds/load/ids.ts'
import { movement } from '../../seeds/movement.ts'
import type { LineKind } from '../../src/modules/funding/schema.ts'
import type { Walker } from './model.ts'
import type { Expected, Try } from './who.ts'

// Who may read and write about a movement's money, by hand.

const { circles, people } = exampleNetwork
const seatsOf = (walker: Walker) =>
  walker.kind === 'person' ? (people.find(({ slug }) => slug === walker.person)?.seats ?? []) : []
const hosts = (slug: string, walker: Walker) =>
  seatsOf(walker).some(({ circle, role }) => circle === slug && role === 'host')
const isMovement = (kind: string) => kind === 'movement' || kind === 'sister-movement'

/** Sits in the movement, or in a circle of it that is no partner. */
const takesPart = (slug: string, walker: Walker) =>
  seatsOf(walker).some(({ circle }) => {
    const at = circles.find((one) => one.slug === circle)
    return circle === slug || (at?.kind !== 'partner' && movementOf(circle) === slug)
  })

/** Below a movement's money, for who takes part in it. */
export const moneyOf = (rest: string): Try[] =>
  circles.map(({ slug, kind }) => ({
    address: `/circles/${slug}/money${rest}`,
    who: (walker) => {
      if (!isMovement(kind)) return 'absent'
      if (takesPart(slug, walker)) return 'open'
      return walker.kind === 'person' ? 'denied' : 'sign-in'
    },
  }))

/** Ways to pay for close ones: everybody reads what is public. */
export const moneyRoutes: Try[] = circles.map(({ slug, kind }) => ({
  address: `/circles/${slug}/money/routes`,
  who: () => (isMovement(kind) ? 'open' : 'absent'),
}))

const folders: Record<LineKind, string> = {
  contribution: 'contributions',
  grant: 'grants',
  spending: 'spending',
  idea: 'ideas',
  route: 'routes',
}
const ofHouse = (kind: LineKind) => kind === 'contribution'

const writes = (kind: LineKind, slug: string, walker: Walker): boolean => {
  const at = circles.find((one) => one.slug === slug)
  if (!at) return false
  if (ofHouse(kind))
    return at.kind === 'organisation' && (hosts(slug, walker) || hosts(movementOf(slug) ?? '', walker))
  if (!isMovement(at.kind)) return false
  return hosts(slug, walker) || (kind === 'idea' && takesPart(slug, walker))
}

const openOr = (open: boolean, walker: Walker): Expected =>
  open ? 'open' : walker.kind === 'person' ? 'absent' : 'sign-in'

/** A new line of each kind, at a movement, at two houses, and where there is no such thing. */
export const newMoneyLines: Try[] = Object.entries(folders).flatMap(([kind, folder]) =>
  ['een-stoel-erbij', 'wij-blijven', 'zomerhek', 'lange-adem', 'zorgkantoor-veenstreek'].map((slug) => ({
    address: `/circles/${slug}/money/${folder}/new`,
    who: (walker: Walker) => openOr(writes(kind as LineKind, slug, walker), walker),
  })),
)

/** Every line of the example network, where it belongs and where it does not. */
export const moneyLinesAt = (rest = ''): Try[] =>
  moneyLines.flatMap(({ kind, house }, i) => {
    const home = house ?? movement.slug
    return [home, 'wij-blijven'].map((slug) => ({
      address: `/circles/${slug}/money/${folders[kind]}/${moneyLineId(i)}${rest}`,
      who: (walker: Walker) => {
        const takesAway = rest === '' || kind !== 'idea' || hosts(slug, walker)
        return openOr(slug === home && takesAway && writes(kind, slug, walker), walker)
      },
    }))
  })

/** What houses pledge for years, for hosts of the house and of the movement. */
export const pledgesAt: Try[] = ['zomerhek', 'lange-adem', 'zorgkantoor-veenstreek', 'een-stoel-erbij'].map(
  (slug) => ({
    address: `/circles/${slug}/money/pledges`,
    who: (walker: Walker) => openOr(writes('contribution', slug, walker), walker),
  }),
)

/** The team that works on income: named by who looks after the movement, who also writes about it, with its own hosts. */
export const incomeTeamAt: Try[] = ['een-stoel-erbij', 'wij-blijven'].flatMap((slug) => [
  {
    address: `/circles/${slug}/money/income-team/new`,
    who: (walker: Walker) => openOr(hosts(slug, walker), walker),
  },
  ...incomeTeams.map(({ circle }) => ({
    address: `/circles/${slug}/money/income-team/${circleId(circle)}`,
    who: (walker: Walker) =>
      openOr(slug === movement.slug && (hosts(slug, walker) || hosts(circle, walker)), walker),
  })),
])
