import type { House } from '../../../platform/commands/command.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'
import { openPool } from '../../../platform/database/pool.ts'
import type { Site } from '../../../platform/web/visit.ts'
import { type Outside, outsideWorld } from '../organisations/outside.ts'
import { makeProver, type Prover } from './better-auth.ts'
import type { Proof } from './proof.ts'

/** Where people show who they are: the only part of the house that comes to the database as the sign-in's own role. */
export interface SignInDesk {
  /** As the sign-in's own role. */
  auth: Database
  prover: Prover
  /** The world outside the house, where organisations' own sign-ins are. */
  outside: Outside
  /** What must be shown besides one proof. Nothing today: here a second factor will ask. */
  enough(proof: Proof): Promise<boolean>
  close(): Promise<void>
}

export interface DeskParts {
  authAddress: string
  site: Site
  enough?: SignInDesk['enough']
  /** Tests bring their own. */
  outside?: Outside | undefined
}

const desks = new WeakMap<House, SignInDesk>()

/** Opens the desk of a house, once, at start. */
export function openSignIn(
  house: House,
  { authAddress, site, enough = async () => true, outside = outsideWorld() }: DeskParts,
): SignInDesk {
  const auth = connect(authAddress, { max: 3 })
  const pool = openPool({ connectionString: authAddress, max: 3 })
  const secret = house.keyFor('better-auth').toString('base64url')
  const desk: SignInDesk = {
    auth,
    prover: makeProver({ pool, origin: site.origin, others: Object.values(site.addresses ?? {}), secret }),
    outside,
    enough,
    async close() {
      desks.delete(house)
      await Promise.all([auth.close(), pool.end()])
    },
  }
  desks.set(house, desk)
  return desk
}

/** The desk of this house. @throws when it was not opened at start. */
export function signInDesk(house: House): SignInDesk {
  const desk = desks.get(house)
  if (!desk) throw new Error('The sign-in is not open: call openSignIn at start')
  return desk
}
