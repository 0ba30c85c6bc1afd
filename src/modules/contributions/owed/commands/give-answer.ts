import type { z } from 'zod'
import type { Clock } from '../../../../platform/clock/clock.ts'
import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { mySeats } from '../../../circles/index.ts'
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
    const [carriers, before, keeper] = await Promise.all([
      carriersOf(db, owedAnswerId),
      db
        .selectFrom('contributions.owed_answer')
        .select('answered_at')
        .select((eb) => [
          eb.fn<string | null>('contributions.who_answered', ['id']).as('answered_by'),
          eb.fn<string | null>('contributions.who_noted', ['id']).as('noted_by'),
        ])
        .where('id', '=', owedAnswerId)
        .executeTakeFirstOrThrow(),
      myNameAround(db, owedAnswerId),
    ])
    const giver = carriers.find((c) => c.mine) ?? carriers.find((c) => c.seatId === by)
    // Whose answer it is was said the first time.
    const name = before.answered_by ?? giver?.name
    // Empty where they erased themselves since.
    if (name === undefined) throw new Invalid({ by: 'answer.error.by' })
    await expectVersion(
      db
        .updateTable('contributions.owed_answer')
        .set({
          answer: answer || null,
          answer_kind: kind,
          ...toldOf(input, clock),
          answered_by: name,
          answered_at: before.answered_at ?? clock.now(),
          // Whoever writes down what somebody else told, is named with it.
          noted_by: before.answered_at ? before.noted_by : giver?.mine ? null : (keeper ?? null),
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

/** How and on which day it was told; nothing of what was written. */
function toldOf({ kind, how, toldOn }: z.infer<typeof GiveAnswer>, clock: Clock) {
  if (kind !== 'told-in-person') return { told_how: null, told_on: null }
  const today = dayAt(clock.now())
  if (toldOn > today) throw new Invalid({ toldOn: 'answer.error.told-ahead' })
  return { told_how: how || ('in-person' as const), told_on: toldOn || today }
}

/** What the actor is called around the fire that an answer came from. */
async function myNameAround(db: Db, owedAnswerId: string): Promise<string | undefined> {
  const seat = await db
    .selectFrom('circles.seat as s')
    .innerJoin('contributions.owed_answer as o', 'o.circle_id', 's.circle_id')
    .select('s.name')
    .where('o.id', '=', owedAnswerId)
    .where('s.id', 'in', mySeats(db))
    .where('s.name', '<>', '')
    .limit(1)
    .executeTakeFirst()
  return seat?.name
}
