import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { endedProposal, proposalsForMe } from '../queries.ts'

const AnswerEnding = z.object({
  /** Of the proposal. */
  id: z.uuid(),
  answer: z.enum(['yes', 'withdraw']),
})

/** Another host says the second yes, and it is done; or a host takes the proposal back. */
export const answerEnding = command({
  name: 'circles.answer-ending',
  input: AnswerEnding,
  async policy({ db, input }) {
    const [proposal] = await proposalsForMe(db, input.id)
    if (!proposal && (await endedProposal(db, input.id))) return
    if (!proposal) throw new Absent()
    if (input.answer === 'yes' ? !proposal.needsMine : !proposal.mayWithdraw) throw new Absent()
  },
  async run({ db, input: { id, answer }, clock, sealing, record }) {
    const [proposal] = await proposalsForMe(db, id)
    // Another host was faster: they read what that one did.
    if (!proposal) return { outcome: 'meanwhile' as const }
    record.about('circle', proposal.circleId)
    if (answer === 'withdraw') {
      await sql`select circles.withdraw_proposal(${id}::uuid)`.execute(db)
      return { outcome: 'withdrawn' as const }
    }
    const two = proposal.kind === 'split' ? [0, 1] : []
    const keys: string[] = []
    for (const _ of two) keys.push(await sealing.makeKey(db, clock))
    const { rows } = await sql<{ outcome: 'done' | 'waits' | null }>`
      select circles.second_proposal(${id}::uuid, ${two.map(() => clock.id())}::uuid[],
        ${two.map(() => clock.id())}::uuid[], ${keys}::uuid[]) as outcome`.execute(db)
    const outcome = rows[0]?.outcome
    return { outcome: outcome ?? ('meanwhile' as const) }
  },
})
