import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ownReactionPath, reactionCodes } from './code.ts'
import { type OwnReaction, ownReactions } from './queries.ts'

/** What this code opens, the one in an address or the one that is typed. From here on it is theirs in this transaction. */
export async function reactionBehind(
  db: Db,
  house: Pick<House, 'keyFor' | 'sealing'>,
  code: string,
): Promise<OwnReaction | undefined> {
  await reactionCodes.hold(db, code)
  return reactionCodes.behind(house, await ownReactions(db, house.sealing), code)
}

/** What lies behind the code in the address. */
export async function reactionHere({ db, house, params }: Pick<Visit, 'db' | 'house' | 'params'>) {
  const code = params.code ?? ''
  const found = await reactionBehind(db, house, code)
  return found && code === reactionCodes.of(house, found.id).long ? found : undefined
}

/** Where what a typed code opens is found. */
export async function reactionPathBehind({ db, house }: Visit, code: string): Promise<string | undefined> {
  const sent = await reactionBehind(db, house, code)
  return sent && ownReactionPath(reactionCodes.of(house, sent.id).long)
}
