import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { layBlock } from '../lay-block.ts'
import { findAnswered, findKept } from '../queries.ts'

/** A host lets nothing in any more of who wrote this, or of their whole server. Nobody there is told. */
export const block = command({
  name: 'social-web.block',
  input: z.object({
    slug: z.string(),
    received: z.uuid(),
    whom: z.enum(['person', 'server'], 'whom.missing'),
    erases: z.boolean(),
  }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, house, sealing, record }) {
    const { slug, received, whom, erases } = input
    const [movement, asked] = [
      await findKept(db, slug),
      await findAnswered(db, sealing, { slug, id: received }),
    ]
    if (!movement?.keeps || !asked?.writer) throw new Absent()
    const address = new URL(asked.writer)
    const called =
      whom === 'person' ? { name: asked.from, handle: asked.handle } : { name: address.host, handle: '' }
    const laying = { db, house, movementId: movement.id, erases }
    record.about('blocked elsewhere', await layBlock(laying, { kind: whom, address, ...called }))
    return {}
  },
})
