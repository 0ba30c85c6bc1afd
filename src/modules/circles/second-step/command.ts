import { sql } from 'kysely'
import { command } from '../../../platform/commands/command.ts'
import { Conflict, Invalid } from '../../../platform/errors/errors.ts'
import { SettleSecondStep } from './input.ts'
import { askingCircle } from './queries.ts'

/**
 * A host settles of whom the circle asks a second step; only who took it themselves. It holds on the next request.
 * @throws Conflict where another host chose meanwhile.
 */
export const settleSecondStep = command({
  name: 'circles.settle-second-step',
  input: SettleSecondStep,
  async policy({ db, actor, input }) {
    await askingCircle(db, actor, input.slug)
  },
  async run({ db, actor, input, record }) {
    const { id, asks, shown } = await askingCircle(db, actor, input.slug)
    if (!shown) throw new Invalid({ asks: 'asks.first-you' })
    if (asks !== input.seen) throw new Conflict()
    await sql`select circles.settle_second_step(${id}::uuid, ${input.asks})`.execute(db)
    record.about('circle', id)
    return {}
  },
})
