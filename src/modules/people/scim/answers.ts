import { guessesIn } from '../../../platform/codes/guesses.ts'
import { TooManyGuesses } from '../../../platform/errors/errors.ts'
import type { MachineAnswer, MachineCall } from '../../../platform/web/machine.ts'
import { schemas } from './resource.ts'
import { organisationOf } from './store.ts'

type Wrong = 'invalidFilter' | 'invalidSyntax' | 'invalidPath' | 'invalidValue' | 'uniqueness'

/** An error as RFC 7644 writes it (section 3.12). */
export const wrong = (status: number, scimType?: Wrong): MachineAnswer => ({
  status,
  json: { schemas: [schemas.error], status: String(status), ...(scimType && { scimType }) },
  ...(status === 401 && { headers: { 'www-authenticate': 'Bearer' } }),
})

/** Wrong secrets from one address in a quarter of an hour. */
const wrongSecrets = 20

export interface Asking {
  call: MachineCall
  signIn: string
  domains: readonly string[]
}

/** Lets in who shows a secret that is one. What fails inside says so, and nothing more. */
export function asOrganisation(work: (asking: Asking) => Promise<MachineAnswer> | MachineAnswer) {
  return async (call: MachineCall): Promise<MachineAnswer> => {
    const { house, bearer, address } = call
    const guesses = guessesIn(house.database, house.keyFor('guesses'))
    const from = { at: `scim from ${address}`, allowed: wrongSecrets }
    try {
      const found = bearer ? await organisationOf(house, bearer) : undefined
      if (found) return await work({ call, signIn: found.id, domains: found.domains ?? [] })
      await guesses.counting([from], async (failed) => {
        if (bearer) failed()
      })
      return wrong(401)
    } catch (error) {
      return wrong(error instanceof TooManyGuesses ? 429 : 500)
    }
  }
}
