import type { CommandContext } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { type SharedView, sharedAtDesk } from './queries.ts'

/** One thing is asked back, before it is laid before anybody or ended; what was changed since may be asked about anew. */
export const mayBeAsked = ({ step, question }: Pick<SharedView, 'step' | 'question'>): boolean =>
  (step === 'waits' || step === 'proposed') && question === ''

interface Which {
  /** Of the movement. */
  slug: string
  id: string
}

/** What a command is about, for who looks along. @throws Absent */
export async function sharedLookedAt({
  db,
  sealing,
  input,
}: Pick<CommandContext<Which>, 'db' | 'sealing' | 'input'>): Promise<SharedView> {
  const [found] = await sharedAtDesk(db, sealing, input.slug, input.id)
  if (!found) throw new Absent()
  return found
}
