import { Invalid, TooManyGuesses } from '../errors/errors.ts'
import type { Visit } from '../web/visit.ts'
import { guessesIn } from './guesses.ts'

/** In a quarter of an hour from one address, which a whole home may share. */
const most = 20

/**
 * Counts that somebody without an account sends something: so often from one address, and no more.
 * @param what is sent, so that one form does not count for another
 * @throws Invalid at `form`, as `often`
 */
export async function countSending(
  { house, address }: Pick<Visit, 'house' | 'address'>,
  what: string,
): Promise<void> {
  try {
    await guessesIn(house.database, house.keyFor('guesses')).counting(
      [{ at: `${what} from ${address}`, allowed: most }],
      async (failed) => failed(),
    )
  } catch (error) {
    if (error instanceof TooManyGuesses) throw new Invalid({ form: 'often' })
    throw error
  }
}
