import type { Visit } from '../web/visit.ts'
import { hasForm, normaliseCode } from './codes.ts'
import { guessesIn } from './guesses.ts'

/** Wrong codes from one address in a quarter of an hour; a whole home may share an address. */
const mostWrong = 30

/**
 * What lies behind a code that somebody typed; wrong ones are counted by where they come from.
 * @param what it is a code of, so that one kind does not count for another
 * @throws TooManyGuesses
 */
export async function behindTypedCode<Found>(
  { house, address, reading }: Pick<Visit, 'house' | 'address' | 'reading'>,
  what: string,
  typed: string,
  find: (fresh: Visit, code: string) => Promise<Found | undefined>,
): Promise<Found | undefined> {
  const code = normaliseCode(typed)
  if (!hasForm(code)) return undefined
  const from = { at: `${what} from ${address}`, allowed: mostWrong }
  return guessesIn(house.database, house.keyFor('guesses')).counting([from], async (failed) => {
    const found = await reading((fresh) => find(fresh, code))
    if (!found) failed()
    return found
  })
}
