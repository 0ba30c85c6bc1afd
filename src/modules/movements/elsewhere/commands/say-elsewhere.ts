import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { ensureHost } from '../../policy.ts'
import { SayElsewhere } from '../input.ts'

/** Hosts say where else their movement is to be found. @throws Conflict where another host wrote meanwhile. */
export const sayElsewhere = command({
  name: 'movements.say-elsewhere',
  input: SayElsewhere,
  async policy({ db, actor, input }) {
    await ensureHost(db, actor, input.slug, ['movement'])
  },
  async run({ db, actor, input, record }) {
    const { id } = await ensureHost(db, actor, input.slug, ['movement'])
    const links = JSON.stringify(input.links)
    const kept =
      input.version === 0
        ? await db
            .insertInto('movements.elsewhere')
            .values({ movement_id: id, links })
            .onConflict((on) => on.column('movement_id').doNothing())
            .executeTakeFirst()
        : await db
            .updateTable('movements.elsewhere')
            .set({ links, version: input.version + 1 })
            .where('movement_id', '=', id)
            .where('version', '=', input.version)
            .executeTakeFirst()
    const rows = 'numUpdatedRows' in kept ? kept.numUpdatedRows : kept.numInsertedOrUpdatedRows
    if (rows !== 1n) throw new Conflict()
    record.about('circle', id)
  },
})
