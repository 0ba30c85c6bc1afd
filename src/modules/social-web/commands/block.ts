import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { addressKeyOf, serverKeyOf } from '../address-key.ts'
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
  async run({ db, input, house, sealing, clock, record }) {
    const { slug, received, whom, erases } = input
    const [movement, asked] = [
      await findKept(db, slug),
      await findAnswered(db, sealing, { slug, id: received }),
    ]
    if (!movement?.keeps || !asked?.writer) throw new Absent()
    const who = new URL(asked.writer)
    const about =
      whom === 'person' ? { name: asked.from, handle: asked.handle } : { name: who.host, handle: '' }
    const [id, key] = [clock.id(), sealing.newKey(clock)]
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const addressKey = whom === 'person' ? addressKeyOf(house, who) : serverKeyOf(house, who)
    const { rows } = await sql<{
      blocked: boolean
    }>`select social_web.block(${id}::uuid, ${movement.id}::uuid, ${whom}, ${addressKey}, ${key.row.id}::uuid,
      ${key.seal(JSON.stringify(about))}, ${erases}) as blocked`.execute(db)
    if (!rows[0]?.blocked) throw new Absent()
    record.about('blocked elsewhere', id)
    return {}
  },
})
