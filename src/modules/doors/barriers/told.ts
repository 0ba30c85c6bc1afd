import type { CommandContext } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { type BarrierView, barriersAt } from './queries.ts'

type Which = Pick<CommandContext<{ slug: string; id: string }>, 'db' | 'sealing' | 'input'>

/** What a command is about, for who looks after the movement. @throws Absent */
export async function barrierTold({ db, sealing, input }: Which): Promise<BarrierView> {
  const found = (await barriersAt(db, sealing, input.slug)).find(({ id }) => id === input.id)
  if (!found) throw new Absent()
  return found
}
