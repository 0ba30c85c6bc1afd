import { command } from '../../../../../platform/commands/command.ts'
import { Absent } from '../../../../../platform/errors/errors.ts'
import { layReaction } from '../../../reactions/lay-reaction.ts'
import { SayAlong } from '../input.ts'
import { readAlong } from '../queries.ts'

/** Who reads along says something about the draft to who writes it. It stays between them. */
export const sayAlong = command({
  name: 'stories.say-along',
  does: 'create',
  input: SayAlong,
  async policy({ db, sealing, input }) {
    if (!(await readAlong(db, sealing, input.reader))) throw new Absent()
  },
  async run(context) {
    const { db, sealing, input } = context
    const draft = await readAlong(db, sealing, input.reader)
    if (!draft) throw new Absent()
    const { words, name, locale, form } = input
    const id = await layReaction(context, draft.storyId, { words, name, mail: '', mayStand: false, locale })
    return { id, form }
  },
})
