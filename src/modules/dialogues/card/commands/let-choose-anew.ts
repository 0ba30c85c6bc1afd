import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Denied } from '../../../../platform/errors/errors.ts'
import { isAtDesk } from '../queries.ts'

/**
 * Whoever calls the desk and lost their word, or has a locked card, may choose anew within a month, beside somebody who was there.
 * Whoever sits at the desk hears the same when nobody fits. Nothing opens or closes by it.
 */
export const letChooseAnew = command({
  name: 'dialogues.let-choose-anew',
  input: z.object({
    name: z.string().trim().min(1, 'desk.name').max(80, 'desk.name'),
    date: z.iso.date('desk.date'),
  }),
  async policy({ db, actor }) {
    if (!(await isAtDesk(db, actor))) throw new Absent()
  },
  async run({ db, input, record }) {
    const { seat } = await db
      .selectNoFrom((eb) =>
        eb.fn<string | null>('dialogues.anew_at_desk', [eb.val(input.name), eb.val(input.date)]).as('seat'),
      )
      .executeTakeFirstOrThrow()
      .catch(helper)
    if (seat !== null) record.about('card', seat)
    return {}
  },
})

/** Who sat at that table, helped and now answers the telephone. */
function helper(error: unknown): never {
  if ((error as { code?: string }).code === '42501') throw new Denied('denied.helper-card')
  throw error
}
