import { command } from '../../../../platform/commands/command.ts'
import { ensureHost } from '../../policy.ts'
import { RemoveColours } from '../input.ts'

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
    await db.deleteFrom('movements.colours').where('circle_id', '=', id).execute()
    record.about('circle', id)
    return {}
  },
})
