import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { AnswerReaction } from '../input.ts'
import { answerable } from '../queries.ts'
import { reactionSent } from '../sent.ts'

/** A writer answers who sent it: at the page of theirs, and by letter where there is an address. */
export const answerReaction = command({
  name: 'stories.answer-reaction',
  input: AnswerReaction,
  async policy(context) {
    await reactionSent(context)
    if ((await answerable(context.db, [context.input.id])).length === 0) throw new Absent()
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const { keyId, step, mayStand } = await reactionSent(context)
    const below = input.below === 'yes' && mayStand
    await expectVersion(
      db
        .updateTable('stories.reaction')
        .set({ answer: await sealing.seal(db, keyId, input.answer), version: input.version + 1 })
        .set({ step: below || step === 'stands' ? 'stands' : 'answered', answer_stands: below })
        .where('id', '=', input.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    record.about('reaction', input.id)
    record.fact('stories.reaction-answered', { reaction: input.id })
  },
})
