import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { GiveAnswer } from '../input.ts'
import { carriersOf } from '../queries.ts'
import { ensureMayAnswer } from '../standing.ts'

/**
 * Gives the answer that was promised, or says it better. Who carries it does so in their own name; who keeps the fire
 * may write down what a carrier told. Only the first time are its speakers written to.
 */
export const giveAnswer = command({
  name: 'contributions.give-answer',
  input: GiveAnswer,
  async policy({ db, input }) {
    await ensureMayAnswer(db, input.owedAnswerId)
  },
  async run({ db, input, clock, record }) {
    const { owedAnswerId, version, kind, answer, by } = input
    const [carriers, before] = await Promise.all([
      carriersOf(db, owedAnswerId),
      db
        .selectFrom('contributions.owed_answer')
        .select('answered_at')
        .select((eb) => eb.fn<string | null>('contributions.who_answered', ['id']).as('answered_by'))
        .where('id', '=', owedAnswerId)
        .executeTakeFirstOrThrow(),
    ])
    const giver = carriers.find((c) => c.mine) ?? carriers.find((c) => c.seatId === by)
    if (!giver) throw new Invalid({ by: 'answer.error.by' })
    await expectVersion(
      db
        .updateTable('contributions.owed_answer')
        .set({
          answer: answer || null,
          answer_kind: kind,
          answered_by: before.answered_by ?? giver.name,
          answered_at: before.answered_at ?? clock.now(),
          version: version + 1,
        })
        .where('id', '=', owedAnswerId)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    record.about('owed-answer', owedAnswerId)
    if (!before.answered_at) record.fact('answers.given', { owedAnswerId })
    return { owedAnswerId, first: before.answered_at === null }
  },
})
