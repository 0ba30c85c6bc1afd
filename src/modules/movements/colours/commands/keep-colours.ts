import { command } from '../../../../platform/commands/command.ts'
import { Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { ensureHost } from '../../policy.ts'
import { KeepColours } from '../input.ts'
import { problemsIn } from '../model/check.ts'
import { findColours } from '../queries.ts'

const kinds = ['movement', 'organisation'] as const

/**
 * Hosts give their movement or house colours of its own: only where every pair that a page uses can be told apart.
 * @throws Conflict where another host chose meanwhile.
 */
export const keepColours = command({
  name: 'movements.keep-colours',
  input: KeepColours,
  async policy({ db, actor, input }) {
    await ensureHost(db, actor, input.slug, kinds)
  },
  async run({ db, actor, input, record }) {
    const { slug, version, light, dark } = input
    const { id } = await ensureHost(db, actor, slug, kinds)
    if (problemsIn({ light, dark }).length > 0) throw new Invalid({ form: 'contrast' })
    if ((await findColours(db, slug)).version !== version) throw new Conflict()
    const kept = await db
      .insertInto('movements.colours')
      .values({ circle_id: id, light, dark })
      .onConflict((on) =>
        on
          .column('circle_id')
          .doUpdateSet({ light, dark, version: version + 1 })
          .where('movements.colours.version', '=', version),
      )
      .executeTakeFirst()
    if (kept.numInsertedOrUpdatedRows !== 1n) throw new Conflict()
    record.about('circle', id)
    return {}
  },
})
