import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { hash } from '../input.ts'
import { isAtDesk } from '../queries.ts'

/**
 * Renews the card of who calls the desk and says their name and the day of the conversation. Whoever sits at the desk
 * sees no list, and hears no more than whether exactly one card fits.
 * @throws Invalid when none or several fit.
 */
export const renewAtDesk = command({
  name: 'dialogues.renew-card-at-desk',
  input: z.object({
    name: z.string().trim().min(1, 'desk.name').max(80, 'desk.unknown'),
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
    if (seat === null) throw new Invalid({ name: 'desk.unknown' })
    record.about('card', seat)
    return {}
  },
})
