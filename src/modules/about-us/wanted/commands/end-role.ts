import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { ensureKept } from '../../support/place.ts'

/** A role is taken, or not sought any more: what people wrote goes with it. @throws Absent */
export const endRole = command({
  name: 'about-us.end-role',
  input: z.object({ slug: z.string(), wanted: z.uuid() }),
  async policy({ db, input }) {
    await ensureKept(db, input.slug)
  },
  async run({ db, input, clock, record }) {
    const { id: circleId } = await ensureKept(db, input.slug)
    await expectOne(
      db
        .updateTable('about_us.wanted_role')
        .set({ ended_at: clock.now() })
        .where('id', '=', input.wanted)
        .where('circle_id', '=', circleId)
        .where('ended_at', 'is', null)
        .executeTakeFirst(),
    )
    record.about('wanted role', input.wanted)
  },
})
