import type { Clock } from '../../../platform/clock/clock.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { Ending } from '../../ending.ts'
import { inHouse } from '../../house.ts'
import type { Io } from '../../io.ts'
import { CliProblem } from '../../problem.ts'
import type { WordpressFlags } from './flags.ts'
import type { Survey } from './survey.ts'

/** The movement that a site is for, in one transaction. */
export interface InMovement {
  db: Db
  clock: Clock
  sealing: Sealing
  beside: House
  giveWay(): Promise<void>
  movementId: string
  site: string
}

/** Opens the house and works in one transaction: all of it is there at its end, or nothing. */
export const inMovement = <T>(
  io: Io,
  { movement }: WordpressFlags,
  { site }: Survey,
  ending: Ending,
  work: (parts: InMovement) => Promise<T>,
): Promise<T> =>
  ending.inHouse(() =>
    inHouse(
      io,
      ({ database, clock, sealing, beside, giveWay }) =>
        database.write(undefined, async ({ db }) => {
          const done = await work({
            db,
            clock,
            sealing,
            beside,
            giveWay,
            site,
            movementId: await movementFor(db, movement),
          })
          ending.layDown()
          return done
        }),
      { long: true, mayEnd: ending.mayEnd },
    ),
  )

/** @throws CliProblem where there is none of that name, or none at all. */
async function movementFor(db: Db, slug: string | undefined): Promise<string> {
  const found = await db
    .selectFrom('circles.circle')
    .select('id')
    .where('kind', '=', 'movement')
    .where('closed_on', 'is', null)
    .$if(slug !== undefined, (query) => query.where('slug', '=', slug ?? ''))
    .orderBy('created_at')
    .orderBy('slug')
    .executeTakeFirst()
  if (found) return found.id
  throw slug === undefined
    ? new CliProblem('wordpress.no-movement')
    : new CliProblem('wordpress.unknown-movement', { movement: slug })
}
