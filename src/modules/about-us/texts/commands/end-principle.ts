import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Absent, Denied } from '../../../../platform/errors/errors.ts'
import { findMovement } from '../../place.ts'

/** A working principle no longer holds: it leaves the page, its versions stay. */
export const endPrinciple = command({
  name: 'about-us.end-principle',
  input: z.object({ slug: z.string(), document: z.uuid() }),
  async policy({ db, input }) {
    const movement = await findMovement(db, input.slug)
    if (!movement) throw new Absent()
    if (!movement.keeps) throw new Denied('denied.not-host')
  },
  async run({ db, input, clock, record }) {
    await expectOne(
      db
        .updateTable('about_us.document')
        .set({ ended_at: clock.now() })
        .where('id', '=', input.document)
        .where('kind', '=', 'principle')
        .where('ended_at', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    record.about('document', input.document)
  },
})
