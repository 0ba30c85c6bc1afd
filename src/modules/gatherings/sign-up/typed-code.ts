import { normaliseCode } from '../../../platform/codes/codes.ts'
import { guessesIn } from '../../../platform/codes/guesses.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { codeOf, hasForm, holdCode } from './code.ts'
import { ownSignUps } from './queries.ts'
import type { SignUpView } from './view.ts'

/** Failed codes from one address in a quarter of an hour; a whole home may share an address. */
const failedCodes = 30

/** The sign-up behind a code; from here on it is theirs in this transaction. */
export async function signUpBehind(
  { db, house }: Pick<Visit, 'db' | 'house'>,
  code: string,
): Promise<SignUpView | undefined> {
  await holdCode(db, code)
  const own = await ownSignUps(db, house.sealing)
  return own.find(({ id }) => Object.values(codeOf(house, id)).includes(code))
}

/** What lies behind a code that somebody typed, wherever they type it: wrong ones are counted together. @throws TooManyGuesses */
export async function typedCode<Found>(
  visit: Visit,
  typed: string,
  find: (fresh: Visit, code: string) => Promise<Found | undefined>,
): Promise<Found | undefined> {
  const { house, address } = visit
  const code = normaliseCode(typed)
  if (!hasForm(code)) return undefined
  const from = { at: `sign-up from ${address}`, allowed: failedCodes }
  return guessesIn(house.database, house.keyFor('guesses')).counting([from], async (failed) => {
    const found = await visit.reading((fresh) => find(fresh, code))
    if (!found) failed()
    return found
  })
}

/** The sign-up behind a code that somebody typed. @throws TooManyGuesses */
export const typedSignUp = (visit: Visit, typed: string) => typedCode(visit, typed, signUpBehind)
