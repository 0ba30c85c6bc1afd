import { type Guess, guessesIn } from '../../../platform/codes/guesses.ts'
import { Invalid, TooManyGuesses } from '../../../platform/errors/errors.ts'
import type { Visit } from '../../../platform/web/visit.ts'

/** In a quarter of an hour. A whole home may share an address, and signs up for one afternoon together. */
const allowed = { atOneTime: 20, fromOneAddress: 60, changes: 20, refused: 3 }

export interface Limit {
  /** @throws Invalid that says to wait or to call. */
  check(): Promise<void>
  count(): Promise<void>
}

function limit({ house }: Visit, [field, said]: [string, string], ...about: Guess[]): Limit {
  const guesses = guessesIn(house.database, house.keyFor('guesses'))
  const counting = async (counts: boolean) => {
    try {
      await guesses.counting(about, async (failed) => {
        if (counts) failed()
      })
    } catch (error) {
      if (error instanceof TooManyGuesses) throw new Invalid({ [field]: said })
      throw error
    }
  }
  return { check: () => counting(false), count: () => counting(true) }
}

/** Signing up without an account: each can send a letter to an address that nobody proved. */
export const signingUp = (visit: Visit, occurrenceId: string): Limit =>
  limit(
    visit,
    ['form', 'often'],
    { at: `sign-up at ${occurrenceId} from ${visit.address}`, allowed: allowed.atOneTime },
    { at: `sign-ups from ${visit.address}`, allowed: allowed.fromOneAddress },
  )

/** Changing an answer with its code. */
export const changing = (visit: Visit, signUpId: string): Limit =>
  limit(visit, ['form', 'often.changes'], { at: `changes of ${signUpId}`, allowed: allowed.changes })

/** Asking for more people than fit: who may go on trying learns how many places there are. */
export const bringingMore = (visit: Visit, signUpId: string): Limit =>
  limit(visit, ['people', 'people.often'], {
    at: `more people with ${signUpId}`,
    allowed: allowed.refused,
  })

/** What somebody who has a place was refused: more people, or a place elsewhere. */
export type Refused = 'people' | 'place' | null

/** @throws Invalid: there is no room for so many, or not there. */
export async function refuseMore(
  visit: Visit,
  signUpId: string,
  refused: NonNullable<Refused>,
): Promise<never> {
  await bringingMore(visit, signUpId).count()
  throw new Invalid(refused === 'people' ? { people: 'people.full' } : { answer: 'place.full' })
}
