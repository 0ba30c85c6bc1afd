import { exampleNetwork } from '../../seeds/index.ts'
import { newsletterId } from '../../seeds/load/newsletter.ts'
import { newsletters } from '../../seeds/newsletter.ts'
import { everybody, nobody, ofMovement, type Try } from './who.ts'

// The letter of the month, by hand.

const { circles, movement } = exampleNetwork

export const newsletterIds = newsletters.map((_, i) => newsletterId(i))

/** A letter that left is everybody's; the one that is being made is at no such address. */
export const newsletterPages: Try[] = newsletters.map(({ daysAgo }, i) => ({
  address: `/newsletter/${newsletterId(i)}`,
  who: daysAgo === null ? nobody : everybody,
}))

/** Below every movement, for everybody. */
export const ofEveryMovement = (rest: string): Try[] =>
  circles.map(({ slug, kind }) => ({
    address: `/circles/${slug}${rest}`,
    who: kind === 'movement' || kind === 'sister-movement' ? everybody : nobody,
  }))

/** Below the movement whose next letter is being made, for its hosts; in another one there is nothing to look at. */
export const ofMovementWithLetter = (rest: string): Try[] =>
  ofMovement(rest).map(({ address, who }) => ({
    address,
    who: (walker) =>
      who(walker) === 'open' && address !== `/circles/${movement.slug}${rest}` ? 'absent' : who(walker),
  }))
