import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Denied } from '../../../../platform/errors/errors.ts'
import { hash } from '../input.ts'
import { isAtDesk } from '../queries.ts'

/**
 * Renews the card of who calls the desk and says their name and the day of the conversation, where exactly one fits.
 * Whoever sits at the desk hears the same when none does: a card is printed that opens nothing.
 */
export const renewAtDesk = command({
  name: 'dialogues.renew-card-at-desk',
  input: z.object({
    name: z.string().trim().min(1, 'desk.name').max(80, 'desk.name'),
    date: z.iso.date('desk.date'),
    long: hash,
    short: hash,
  }),
  async policy({ db, actor }) {
    if (!(await isAtDesk(db, actor))) throw new Absent()
  },
  async run({ db, input, record }) {
    const { name, date, long, short } = input
    const { seat } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<string | null>('dialogues.renew_card_at_desk', [
            eb.val(name),
            eb.val(date),
            eb.val(long),
            eb.val(short),
          ])
          .as('seat'),
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
