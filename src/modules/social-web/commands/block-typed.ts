import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { layBlock } from '../lay-block.ts'
import { findKept } from '../queries.ts'

/** A host lets nothing in of somebody, or of a whole server, whom they typed: also where nothing ever came from there. */
export const blockTyped = command({
  name: 'social-web.block-typed',
  input: z.object({
    slug: z.string(),
    /** As their own server says it, looked up before anything is open in the database. */
    who: z.object({
      kind: z.enum(['person', 'server']),
      address: z.url().transform((address) => new URL(address)),
      name: z.string(),
      handle: z.string(),
    }),
  }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input: { slug, who }, house, record }) {
    const movement = await findKept(db, slug)
    if (!movement?.keeps) throw new Absent()
    record.about(
      'blocked elsewhere',
      await layBlock({ db, house, movementId: movement.id, erases: false }, who),
    )
    return { kind: who.kind, name: who.name, handle: who.handle }
  },
})
