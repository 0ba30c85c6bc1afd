import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { findMovement } from '../../../about-us/index.ts'
import { myOffers } from '../../mine.ts'
import { OfMovement } from '../input.ts'

/** They do not look along any more, or never did. */
export const stopWatching = command({
  name: 'vision.stop-watching',
  does: 'delete',
  input: OfMovement,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    const movement = await findMovement(db, input.slug)
    if (!movement) throw new Absent()
    const gone = await db
      .deleteFrom('vision.watcher')
      .where('movement_id', '=', movement.id)
      .where('id', 'in', myOffers(db))
      .returning('id')
      .executeTakeFirst()
    if (!gone) throw new Absent()
    record.about('watcher', gone.id)
  },
})
