import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { idOf } from '../../circle-page/queries.ts'

const GoAlong = z.object({
  /** Of the circle that closed. */
  slug: z.string(),
  onward: z.uuid(),
})

/** Who sat in a circle that went on in another says yes to a place there. Nobody is moved. */
export const goAlong = command({
  name: 'circles.go-along',
  input: GoAlong,
  async policy({ db, input }) {
    if (!(await idOf(db, input.slug))) throw new Absent()
  },
  async run({ db, input, clock, sealing, record }) {
    const circleId = await idOf(db, input.slug)
    const [seat, key] = [clock.id(), await sealing.makeKey(db, clock)]
    const { rows } = await sql<{ along: boolean }>`
      select circles.go_along(${circleId}::uuid, ${input.onward}::uuid, ${seat}::uuid, ${key}::uuid) as along`.execute(
      db,
    )
    if (!rows[0]?.along) throw new Absent()
    record.about('seat', seat)
    return {}
  },
})
