import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { several, version } from '../../../../platform/web/fields.ts'
import { rooms } from '../../../../platform/web/rooms.ts'
import { ensureHost } from '../../policy.ts'
import { findPace } from '../queries.ts'

const ChooseRooms = z.object({ slug: z.string(), version, open: several(z.enum(rooms)) })

/** Hosts say which rooms of their movement are open. @throws Conflict where another host chose meanwhile. */
export const chooseRooms = command({
  name: 'movements.choose-rooms',
  input: ChooseRooms,
  async policy({ db, actor, input }) {
    await ensureHost(db, actor, input.slug, ['movement'])
  },
  async run({ db, actor, input, record }) {
    const { id } = await ensureHost(db, actor, input.slug, ['movement'])
    if ((await findPace(db, id)).version !== input.version) throw new Conflict()
    const closed = rooms.filter((room) => !input.open.includes(room))
    const kept = await db
      .insertInto('movements.rooms')
      .values({ movement_id: id, closed })
      .onConflict((on) =>
        on
          .column('movement_id')
          .doUpdateSet({ closed, version: input.version + 1 })
          .where('movements.rooms.version', '=', input.version),
      )
      .executeTakeFirst()
    if (kept.numInsertedOrUpdatedRows !== 1n) throw new Conflict()
    record.about('circle', id)
    return {}
  },
})
