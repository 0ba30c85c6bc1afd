import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { askedOfMe } from '../asked.ts'
import { toldCodes } from '../code.ts'
import { AnswerAsked } from '../input.ts'

/**
 * Somebody in a story says yes or no to it, as they read it and as far as stood there. A no is never explained, and holds at once
 * where it is read already. @throws Conflict where they are asked something else meanwhile.
 */
export const answerAsked = command({
  name: 'stories.answer-asked',
  input: AnswerAsked,
  async policy({ db, input, sealing }) {
    if (input.code) await toldCodes.hold(db, input.code)
    if (!(await askedOfMe(db, sealing)).some(({ id }) => id === input.told)) throw new Absent()
  },
  async run({ db, actor, input, record }) {
    const { told, says, number, audience } = input
    const how = actor.kind === 'person' && !input.code ? 'account' : ''
    const { rows } = await sql<{
      said: boolean
    }>`select stories.answer_told_of(${told}::uuid, ${says}, ${number},
      ${audience}, ${how}) as said`.execute(db)
    if (!rows[0]?.said) throw new Conflict()
    record.about('told-of', told)
    record.fact('stories.answered', { told })
    return { says }
  },
})
