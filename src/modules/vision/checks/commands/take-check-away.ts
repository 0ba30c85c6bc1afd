import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { ensureWatches } from '../../place.ts'
import { OfCheck } from '../input.ts'

/** It is gone, with what was said beside each thing and what was answered. */
export const takeCheckAway = command({
  name: 'vision.take-check-away',
  does: 'delete',
  input: OfCheck,
  async policy({ db, input }) {
    await ensureWatches(db, input.slug)
  },
  async run({ db, input, record }) {
    await expectGone(db.deleteFrom('vision.look').where('id', '=', input.check).executeTakeFirst())
    record.about('vision check', input.check)
  },
})
