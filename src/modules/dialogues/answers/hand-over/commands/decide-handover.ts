import { command } from '../../../../../platform/commands/command.ts'
import { Absent } from '../../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../../platform/i18n/days.ts'
import { DecideHandover } from '../input.ts'
import { handoverFor } from '../queries.ts'

/**
 * Who is asked to carry an answer says yes or no; who keeps the fire writes down what they said. From a yes on it is
 * theirs, and of who asked it is no more.
 */
export const decideHandover = command({
  name: 'dialogues.decide-handover',
  input: DecideHandover,
  async policy({ db, input }) {
    if (!(await handoverFor(db, input.owedAnswerId))) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const { owedAnswerId, says } = input
    const asked = await handoverFor(db, owedAnswerId)
    if (!asked) throw new Absent()
    const { came } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<'accepted' | 'declined' | 'over' | null>('contributions.decide_handover', [
            eb.val(asked.id),
            eb.val(says === 'yes'),
            eb.val(dayAt(clock.now())),
          ])
          .as('came'),
      )
      .executeTakeFirstOrThrow()
    if (came === null) throw new Absent()
    record.about('owed-answer', owedAnswerId)
    if (came !== 'over') record.fact('answers.handover-decided', { handoverId: asked.id })
    return { came, toMe: asked.toMe }
  },
})
