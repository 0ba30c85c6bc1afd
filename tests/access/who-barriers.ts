import { barriers } from '../../seeds/barriers.ts'
import { barrierIds } from '../../seeds/load/barriers.ts'
import { ofMovement, type Try } from './who.ts'

// What people could not do here, by hand.

export { barrierIds }

/** What waits at the desk of one movement: closed by who looks after it, answered where an address came with it. */
export const settledBarriers = (verb: 'answer' | 'close'): Try[] =>
  barriers.flatMap(({ answer, mail }, i) =>
    ofMovement(`/barriers/${barrierIds[i]}/${verb}`).map(({ address, who }) => ({
      address,
      who(walker) {
        const found = who(walker)
        const can =
          !answer && (verb === 'close' || mail !== '') && address.startsWith('/circles/een-stoel-erbij/')
        return found === 'open' && !can ? 'absent' : found
      },
    })),
  )
