import { receivedIds } from '../../seeds/load/elsewhere.ts'
import { ofMovement, type Try } from './who.ts'

// Who answers what came in from the open social web, and lets nothing in any more, by hand.

/** What came in at one movement; for who looks after another one it is not there. */
export const fromElsewhere = (rest: string): Try[] =>
  receivedIds.flatMap((id) =>
    ofMovement(`/answers/${id}${rest}`).map(({ address, who }) => ({
      address,
      who(walker) {
        const found = who(walker)
        return found === 'open' && !address.startsWith('/circles/een-stoel-erbij/') ? 'absent' : found
      },
    })),
  )
