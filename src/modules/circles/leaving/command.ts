import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { myPlace } from './queries.ts'

/** Somebody leaves a circle, or a host looks after it no more and stays. */
export const leaveCircle = command({
  name: 'circles.leave-circle',
  input: z.object({
    /** Of the circle. */
    slug: z.string(),
    what: z.enum(['leave', 'step-down'], 'what.missing'),
  }),
  async policy({ db, input }) {
    if (!(await myPlace(db, input.slug))) throw new Absent()
  },
  async run({ db, input: { slug, what }, record }) {
    const place = await myPlace(db, slug)
    if (!place) throw new Absent()
    const { rows } = await (what === 'leave'
      ? sql<{ done: boolean }>`select circles.leave_circle(${place.circleId}::uuid) as done`
      : sql<{ done: boolean }>`select circles.step_down(${place.circleId}::uuid) as done`
    ).execute(db)
    if (!rows[0]?.done) throw new Invalid({ what: 'what.alone' })
    record.about('circle', place.circleId)
    return { what }
  },
})
