import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { ensureAsked } from '../ensure-asked.ts'
import { AnswerLater } from '../input.ts'

/**
 * Somebody in a story wants to be asked again after some days; who writes learns that, and not when.
 * @throws Conflict where they are asked something else meanwhile.
 */
export const answerLater = command({
  name: 'stories.answer-later',
  input: AnswerLater,
  policy: ensureAsked,
  async run({ db, input, record }) {
    const { told, number, days } = input
    const { rows } = await sql<{
      day: string | null
    }>`select stories.answer_later(${told}::uuid, ${number}, ${days}) as day`.execute(db)
    if (!rows[0]?.day) throw new Conflict()
    record.about('told-of', told)
  },
})
