import { sql } from 'kysely'
import { command } from '../../../platform/commands/command.ts'
import { Absent, Conflict, Invalid } from '../../../platform/errors/errors.ts'
import { numbersFor, SettleFewest } from './input.ts'
import { findFewest, standing } from './queries.ts'

/**
 * Hosts of a movement say under how many people it tells nothing. More holds on the next request, fewer from the next
 * quarter on.
 * @throws Conflict where another host chose meanwhile.
 */
export const settleFewest = command({
  name: 'circles.settle-fewest',
  input: SettleFewest,
  async policy({ db, input }) {
    if (!(await findFewest(db, input.slug))) throw new Absent()
  },
  async run({ db, input, record }) {
    const before = await findFewest(db, input.slug)
    if (!before) throw new Absent()
    if (!numbersFor(before.house).includes(input.fewest)) throw new Invalid({ fewest: 'fewest.missing' })
    if (standing(before) !== input.seen) throw new Conflict()
    await sql`select circles.settle_fewest(${before.movementId}::uuid, ${input.fewest}::int)`.execute(db)
    record.about('circle', before.movementId)
    return {}
  },
})
