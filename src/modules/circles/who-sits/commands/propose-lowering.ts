import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureHost } from '../../hosting.ts'

/** A host proposes that a fellow host looks after the circle no more. Nothing happens until a second yes. */
export const proposeLowering = command({
  name: 'circles.propose-lowering',
  input: z.object({
    /** Of the circle. */
    slug: z.string(),
    seat: z.uuid(),
  }),
  async policy({ db, actor, input }) {
    await ensureHost(db, actor, input.slug)
  },
  async run({ db, actor, input, clock, record }) {
    const circle = await ensureHost(db, actor, input.slug)
    const id = clock.id()
    const { rows } = await sql<{ proposed: boolean }>`
      select circles.propose_lowering(${id}::uuid, ${circle.id}::uuid, ${input.seat}::uuid) as proposed`.execute(
      db,
    )
    if (!rows[0]?.proposed) throw new Invalid({ lower: 'lower.no' })
    record.about('seat', input.seat)
    record.fact('circles.lowering', { lowering: id })
    return { id }
  },
})
