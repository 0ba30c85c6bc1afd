import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { TakeOff } from '../input.ts'
import { placingsAt } from '../queries.ts'

/** Hosts of a sister take a story off their site, ask no longer for it, or say no to what was offered. */
export const takeOff = command({
  name: 'stories.take-off',
  input: TakeOff,
  async policy({ db, input }) {
    const placings = await placingsAt(db, input.slug)
    if (!placings.some(({ said }) => said?.id === input.placed)) throw new Absent()
  },
  async run({ db, input, record }) {
    await expectGone(db.deleteFrom('stories.placed').where('id', '=', input.placed).executeTakeFirst())
    record.about('placed story', input.placed)
    return {}
  },
})
