import { normaliseCode } from '../../../platform/codes/codes.ts'
import { guessesIn } from '../../../platform/codes/guesses.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { Invalid, TooManyGuesses } from '../../../platform/errors/errors.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ownReactionPath, reactionCodeOf } from '../reactions/code.ts'
import { reactionBehind } from '../reactions/own.ts'
import { holdShared, ownSharedPath, sharedCodeLengths, sharedCodeOf } from './code.ts'
import { ownShared, type SharedView } from './queries.ts'

/** Wrong codes in a quarter of an hour from one address, which a whole home may share. */
const mostWrong = 30

/** That of these which a code opens. */
export const sharedBehind = (
  house: Pick<House, 'keyFor'>,
  some: readonly SharedView[],
  code: string,
): SharedView | undefined =>
  some.find(({ id }) => Object.values(sharedCodeOf(house, id)).includes(normaliseCode(code)))

/** What lies behind the code in the address; from here on it is theirs in this transaction. */
export async function sharedHere({ db, house, params }: Pick<Visit, 'db' | 'house' | 'params'>) {
  const code = params.code ?? ''
  await holdShared(db, code)
  const found = sharedBehind(house, await ownShared(db, house.sealing), code)
  return found && code === sharedCodeOf(house, found.id).long ? found : undefined
}

/** Where what this code opens is found: what somebody shared, or sent to who wrote a story. @throws Invalid at `code` */
export async function ownPathOf(visit: Visit, typed: string): Promise<string> {
  const { house, address } = visit
  const code = normaliseCode(typed)
  if (code === '') throw new Invalid({ code: 'code.missing' })
  if (!sharedCodeLengths.includes(code.length)) throw new Invalid({ code: 'code.unknown' })
  const from = { at: `shared from ${address}`, allowed: mostWrong }
  return waiting(() =>
    guessesIn(house.database, house.keyFor('guesses')).counting([from], async (failed) => {
      const found = await visit.reading(({ db }) => behind(db, house, code))
      if (found) return found
      failed()
      throw new Invalid({ code: 'code.unknown' })
    }),
  )
}

async function behind(db: Db, house: House, code: string): Promise<string | undefined> {
  await holdShared(db, code)
  const shared = sharedBehind(house, await ownShared(db, house.sealing), code)
  if (shared) return ownSharedPath(sharedCodeOf(house, shared.id).long)
  const sent = await reactionBehind(db, house, code)
  return sent && ownReactionPath(reactionCodeOf(house, sent.id).long)
}

async function waiting<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof TooManyGuesses) throw new Invalid({ code: 'often' })
    throw error
  }
}
