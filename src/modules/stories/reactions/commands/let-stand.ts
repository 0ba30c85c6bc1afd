import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { OneReaction } from '../input.ts'
import { reactionSent } from '../sent.ts'

/** A writer lets it stand under the story; its sender said that it may. */
export const letStand = command({
  name: 'stories.let-stand',
  input: OneReaction,
  async policy(context) {
    if (!(await reactionSent(context)).mayStand) throw new Absent()
  },
  async run({ db, input, record }) {
    await expectOne(
      db
        .updateTable('stories.reaction')
        .set({ step: 'stands' })
        .where('id', '=', input.id)
        .executeTakeFirstOrThrow(),
    )
    record.about('reaction', input.id)
  },
})
