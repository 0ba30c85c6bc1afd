import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { ensureHosted } from '../ensure-hosted.ts'
import { CloseOpening } from '../input.ts'

/** It is not for others any more. What was asked because of it goes on. */
export const closeOpening = command({
  name: 'visits.close-opening',
  input: CloseOpening,
  async policy({ db, actor, input }) {
    await ensureHosted(db, actor, input.slug)
  },
  async run({ db, actor, input, record }) {
    const house = await ensureHosted(db, actor, input.slug)
    await expectOne(
      db
        .updateTable('visits.opening')
        .set((eb) => ({ closed: true, version: eb('version', '+', 1) }))
        .where('id', '=', input.id)
        .where('circle_id', '=', house.id)
        .executeTakeFirst(),
    )
    record.about('visit opening', input.id)
  },
})
