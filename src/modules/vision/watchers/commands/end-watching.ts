import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { OfWatcher } from '../input.ts'
import { ensureKeeps } from './ensure-keeps.ts'

/** A host says no, or that it ends. */
export const endWatching = command({
  name: 'vision.end-watching',
  does: 'delete',
  input: OfWatcher,
  policy: (context) => ensureKeeps(context),
  async run({ db, input, record }) {
    const gone = await db.deleteFrom('vision.watcher').where('id', '=', input.watcher).executeTakeFirst()
    if (gone.numDeletedRows !== 1n) throw new Absent()
    record.about('watcher', input.watcher)
  },
})
