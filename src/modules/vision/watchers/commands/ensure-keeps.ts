import type { CommandContext } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { findMovement } from '../../../about-us/index.ts'

/** @throws Absent where the actor does not look after the movement. */
export async function ensureKeeps({
  db,
  input,
}: Pick<CommandContext<{ slug: string }>, 'db' | 'input'>): Promise<void> {
  if (!(await findMovement(db, input.slug))?.keeps) throw new Absent()
}
