import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { movementAt } from '../../../circles/index.ts'
import { ensureHost } from '../../policy.ts'

const SaySister = z.object({ slug: z.string(), sister: z.string(), says: z.enum(['yes', 'no']) })

/** Hosts say that another movement is a sister of theirs, or take that back. It is one once both said so. */
export const saySister = command({
  name: 'movements.say-sister',
  input: SaySister,
  async policy({ db, actor, input }) {
    await ensureHost(db, actor, input.slug, ['movement'])
  },
  async run({ db, actor, input, record }) {
    const { id } = await ensureHost(db, actor, input.slug, ['movement'])
    const sister = await movementAt(db, input.sister)
    if (!sister || sister.id === id) throw new Absent()
    const pair = { movement_id: id, sister_id: sister.id }
    if (input.says === 'yes')
      await db
        .insertInto('movements.sister')
        .values(pair)
        .onConflict((on) => on.doNothing())
        .execute()
    else await takeBack(db, pair)
    record.about('circle', id)
    return {}
  },
})

/** Where it was said; else there is nothing to take back. */
async function takeBack(db: Db, { movement_id, sister_id }: { movement_id: string; sister_id: string }) {
  const said = await db
    .selectFrom('movements.sister')
    .select('sister_id')
    .where('movement_id', '=', movement_id)
    .where('sister_id', '=', sister_id)
    .executeTakeFirst()
  if (!said) return
  await expectGone(
    db
      .deleteFrom('movements.sister')
      .where('movement_id', '=', movement_id)
      .where('sister_id', '=', sister_id)
      .executeTakeFirst(),
  )
}
