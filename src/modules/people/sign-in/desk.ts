import type { House } from '../../../platform/commands/command.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'
import { openPool } from '../../../platform/database/pool.ts'
import type { Site } from '../../../platform/web/visit.ts'
import { makeProver, type Prover } from './better-auth.ts'
import type { Proof } from './proof.ts'

/** Where people show who they are: the only part of the house that comes to the database as the sign-in's own role. */
export interface SignInDesk {
  /** As the sign-in's own role. */
  auth: Database
  /** Links that somebody asks for live half an hour, those of an invitation two weeks. */
  prover(life: LinkLife): Prover
  /** What must be shown besides one proof. Nothing today: here a second factor will ask. */
  enough(proof: Proof): Promise<boolean>
  close(): Promise<void>
}

export type LinkLife = 'asked' | 'invited'

export interface DeskParts {
  authAddress: string
  site: Site
  enough?: SignInDesk['enough']
}

const desks = new WeakMap<House, SignInDesk>()
const linkSeconds = { asked: 30 * 60, invited: 14 * 24 * 60 * 60 }

/** Opens the desk of a house, once, at start. */
export function openSignIn(
  house: House,
  { authAddress, site, enough = async () => true }: DeskParts,
): SignInDesk {
  const auth = connect(authAddress, { max: 3 })
  const pool = openPool({ connectionString: authAddress, max: 3 })
  const secret = house.keyFor('better-auth').toString('base64url')
  const made = new Map<LinkLife, Prover>()
  const prover = (life: LinkLife) => {
    const found =
      made.get(life) ?? makeProver({ pool, origin: site.origin, secret, linkSeconds: linkSeconds[life] })
    made.set(life, found)
    return found
  }
  const desk: SignInDesk = {
    auth,
    prover,
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
