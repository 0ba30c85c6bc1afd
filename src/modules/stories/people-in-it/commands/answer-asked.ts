import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { ensureAsked } from '../ensure-asked.ts'
import { AnswerAsked } from '../input.ts'

/**
 * Somebody in a story says yes or no to it, as they read it and as far as stood there. A no is never explained, and holds at once
 * where it is read already. @throws Conflict where they are asked something else meanwhile, or their name is another one.
 */
export const answerAsked = command({
  name: 'stories.answer-asked',
  input: AnswerAsked,
  policy: ensureAsked,
  async run({ db, actor, input, record }) {
    const { told, number, audience } = input
    const says = input.says === 'no' ? 'no' : 'yes'
    const named = input.says === 'named' ? input.name : null
    const how = actor.kind === 'person' && !input.code ? 'account' : ''
    const { rows } = await sql<{
      said: boolean
    }>`select stories.answer_told_of(${told}::uuid, ${says}, ${number},
      ${audience}, ${how}, ${named}) as said`.execute(db)
    if (!rows[0]?.said) throw new Conflict()
    record.about('told-of', told)
    record.fact('stories.answered', { told })
    return { says } as const
  },
})
