import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { lostStepsForMe } from '../queries.ts'

/** A host who spoke with somebody says yes; or whoever it is about, or a host, stops it. */
export const answerLostStep = command({
  name: 'circles.answer-lost-step',
  input: z.object({
    id: z.uuid(),
    answer: z.enum(['yes', 'stop']),
    /** What a host declares with a yes. */
    declared: z.array(z.string()),
  }),
  async policy({ db, input }) {
    const [lost] = await lostStepsForMe(db, input.id)
    if (!lost || (!lost.mine && !lost.strong)) throw new Absent()
    if (input.answer === 'yes' && !lost.mayAgree) throw new Absent()
  },
  async run({ db, input: { id, answer, declared }, record }) {
    record.about('lost step', id)
    if (answer === 'stop') {
      const { rows } = await sql<{ stopped: boolean }>`
        select circles.stop_lost_step(${id}::uuid) as stopped`.execute(db)
      return { outcome: rows[0]?.stopped ? ('stopped' as const) : ('meanwhile' as const) }
    }
    if (!declared.includes('spoke') || !declared.includes('knows'))
      throw new Invalid({ declared: 'one.declare' })
    const { rows } = await sql<{ outcome: 'agreed' | 'waits' | null }>`
      select circles.agree_lost_step(${id}::uuid) as outcome`.execute(db)
    return { outcome: rows[0]?.outcome ?? ('meanwhile' as const) }
  },
})
