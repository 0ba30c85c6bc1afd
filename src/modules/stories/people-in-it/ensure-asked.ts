import type { CommandContext } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { askedOfMe } from './asked.ts'
import { toldCodes } from './code.ts'

/** The command is of who is asked: with the code they hold, or because the words are theirs. @throws Absent */
export async function ensureAsked({
  db,
  input,
  sealing,
}: Pick<CommandContext<{ code: string; told: string }>, 'db' | 'input' | 'sealing'>): Promise<void> {
  if (input.code) await toldCodes.hold(db, input.code)
  if (!(await askedOfMe(db, sealing)).some(({ id }) => id === input.told)) throw new Absent()
}
