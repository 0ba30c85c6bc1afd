import { behindTypedCode } from '../../../platform/codes/typed-code.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { signUpCodes } from './code.ts'
import { ownSignUps } from './queries.ts'
import type { SignUpView } from './view.ts'

/** The sign-up behind a code; from here on it is theirs in this transaction. */
export async function signUpBehind(
  { db, house }: Pick<Visit, 'db' | 'house'>,
  code: string,
): Promise<SignUpView | undefined> {
  await signUpCodes.hold(db, code)
  return signUpCodes.behind(house, await ownSignUps(db, house.sealing), code)
}

/** What lies behind a code that somebody typed, wherever they type it: wrong ones are counted together. @throws TooManyGuesses */
export const typedCode = <Found>(
  visit: Visit,
  typed: string,
  find: (fresh: Visit, code: string) => Promise<Found | undefined>,
): Promise<Found | undefined> => behindTypedCode(visit, 'sign-up', typed, find)

/** The sign-up behind a code that somebody typed. @throws TooManyGuesses */
export const typedSignUp = (visit: Visit, typed: string) => typedCode(visit, typed, signUpBehind)
