import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'

/** Takes a question back: its key goes with it. Who was asked by then is asked still. */
export const takeBackAlong = command({
  name: 'introductions.take-back-along',
  does: 'delete',
  input: z.object({ asked: z.uuid() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    await expectGone(
      db.deleteFrom('introductions.asked_along').where('id', '=', input.asked).executeTakeFirst(),
    )
    record.about('asked along', input.asked)
  },
})
