import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { loweringsForMe } from '../queries.ts'

/** Another host says the second yes; or who proposed it takes it back. */
export const answerLowering = command({
  name: 'circles.answer-lowering',
  input: z.object({
    /** Of the proposal. */
    id: z.uuid(),
    answer: z.enum(['yes', 'withdraw']),
  }),
  async policy({ db, input }) {
    const [lowering] = await loweringsForMe(db, input.id)
    if (!lowering) throw new Absent()
    if (input.answer === 'yes' ? !lowering.needsMine : !lowering.mayWithdraw) throw new Absent()
  },
  async run({ db, input: { id, answer }, record }) {
    const { rows } = await sql<{ outcome: 'done' | 'withdrawn' | null }>`
      select circles.answer_lowering(${id}::uuid, ${answer}) as outcome`.execute(db)
    const outcome = rows[0]?.outcome ?? ('meanwhile' as const)
    record.about('seat', id)
    if (outcome === 'done') record.fact('circles.lowering', { lowering: id })
    return { outcome }
  },
})
