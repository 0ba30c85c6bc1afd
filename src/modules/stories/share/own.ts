import type { CommandContext, House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ownSharedPath, sharedCodes } from './code.ts'
import { ownShared, type SharedView } from './queries.ts'

/** What this code opens, the one in an address or the one that is typed. From here on it is theirs in this transaction. */
export async function sharedBehind(
  db: Db,
  house: Pick<House, 'keyFor' | 'sealing'>,
  code: string,
): Promise<SharedView | undefined> {
  await sharedCodes.hold(db, code)
  return sharedCodes.behind(house, await ownShared(db, house.sealing), code)
}

/** What lies behind the code in the address. */
export async function sharedHere({ db, house, params }: Pick<Visit, 'db' | 'house' | 'params'>) {
  const code = params.code ?? ''
  const found = await sharedBehind(db, house, code)
  return found && code === sharedCodes.of(house, found.id).long ? found : undefined
}

/** What a command is about, for who holds its code. @throws Absent */
export async function heldShared({
  db,
  house,
  input,
}: Pick<CommandContext<{ code: string }>, 'db' | 'house' | 'input'>): Promise<SharedView> {
  const found = await sharedBehind(db, house, input.code)
  if (!found) throw new Absent()
  return found
}

/** Where what a typed code opens is found. */
export async function sharedPathBehind({ db, house }: Visit, code: string): Promise<string | undefined> {
  const shared = await sharedBehind(db, house, code)
  return shared && ownSharedPath(sharedCodes.of(house, shared.id).long)
}
