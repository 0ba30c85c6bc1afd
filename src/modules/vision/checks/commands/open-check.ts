import type { CommandContext } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { ensureWatches } from '../../place.ts'
import { type CheckView, checksOf } from '../queries.ts'

type Which = Pick<CommandContext<{ slug: string; check: string }>, 'db' | 'sealing' | 'input'>

/** One's own, as long as nobody else reads it. @throws Absent */
export async function openCheck({ db, sealing, input }: Which): Promise<CheckView> {
  const [check] = await checksOf(db, sealing, input.slug, input.check)
  if (!check?.own || check.readOn !== null) throw new Absent()
  return check
}

/** @throws Absent where the actor does not look along there, or may not write this one. */
export async function mayWrite(context: Which): Promise<void> {
  await ensureWatches(context.db, context.input.slug)
  await openCheck(context)
}
