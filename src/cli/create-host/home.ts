import type { Register } from '../circles/register.ts'
import type { Entry } from '../circles/rows.ts'
import { CliProblem } from '../problem.ts'
import type { HostFlags } from './flags.ts'

/**
 * The movement an organisation belongs to: the one that was named, else the one that has this organisation already,
 * else the house's own. @throws CliProblem when there is none, or when several have it.
 */
export function homeOf(register: Register, { organisation, movement }: HostFlags): Entry {
  if (movement) return register.movement(movement)
  const house = register.houseMovement()
  if (!house) throw new CliProblem('host.no-movement')
  if (!organisation) return house
  const known = register.find('organisation', organisation)
  if (known.length === 0 || known.some(({ movementId }) => movementId === house.id)) return house
  const homes = register.movements().filter(({ id }) => known.some(({ movementId }) => movementId === id))
  if (homes.length > 1) throw new CliProblem('host.which-movement', { name: organisation })
  return homes[0] ?? house
}
