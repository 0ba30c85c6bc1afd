import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'

/** Either of the two lets it go, with what they promised each other: gone for both. */
export const letGo = command({
  name: 'introductions.let-go-of-meeting',
  input: z.object({ meeting: z.uuid() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    await expectGone(
      db.deleteFrom('introductions.meeting').where('id', '=', input.meeting).executeTakeFirst(),
    )
    record.about('meeting', input.meeting)
  },
})
