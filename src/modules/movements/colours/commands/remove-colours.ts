import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { ensureHost } from '../../policy.ts'
import { RemoveColours } from '../input.ts'
import { findColours } from '../queries.ts'

const kinds = ['movement', 'organisation'] as const

/** Back to the colours of the house that everybody shares. */
export const removeColours = command({
  name: 'movements.remove-colours',
  input: RemoveColours,
  async policy({ db, actor, input }) {
    await ensureHost(db, actor, input.slug, kinds)
  },
  async run({ db, actor, input, record }) {
    const { id } = await ensureHost(db, actor, input.slug, kinds)
    const { version } = await findColours(db, input.slug)
    // Where nobody chose any there are none to take away.
    if (version > 0)
      await expectGone(db.deleteFrom('movements.colours').where('circle_id', '=', id).executeTakeFirst())
    record.about('circle', id)
    return {}
  },
})
