import { normaliseCode } from '../../../platform/codes/codes.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { holdReaction, reactionCodeOf } from './code.ts'
import { type OwnReaction, ownReactions } from './queries.ts'

/** What this code opens, the one in an address or the one that is typed. From here on it is theirs in this transaction. */
export async function reactionBehind(
  db: Db,
  house: Pick<House, 'keyFor' | 'sealing'>,
  code: string,
): Promise<OwnReaction | undefined> {
  await holdReaction(db, code)
  return (await ownReactions(db, house.sealing)).find(({ id }) =>
    Object.values(reactionCodeOf(house, id)).includes(normaliseCode(code)),
  )
}

/** What lies behind the code in the address. */
export async function reactionHere({ db, house, params }: Pick<Visit, 'db' | 'house' | 'params'>) {
  const code = params.code ?? ''
  const found = await reactionBehind(db, house, code)
  return found && code === reactionCodeOf(house, found.id).long ? found : undefined
}
