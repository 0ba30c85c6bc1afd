import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { findMovement } from '../../../about-us/index.ts'
import { Offer } from '../input.ts'
import { watchersOf } from '../queries.ts'

/** Who takes part would like to look along. Once. */
export const offerToWatch = command({
  name: 'vision.offer-to-watch',
  does: 'create',
  input: Offer,
  async policy({ db, actor, input }) {
    if (actor.kind !== 'person' || !(await findMovement(db, input.slug))?.takesPart) throw new Absent()
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const movement = await findMovement(db, input.slug)
    if (!movement || actor.kind !== 'person') throw new Absent()
    if ((await watchersOf(db, sealing, movement.id)).some(({ own }) => own)) return
    const key = sealing.newKey(clock)
    const id = clock.id()
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    await db
      .insertInto('vision.watcher')
      .values({
        ...{ id, movement_id: movement.id, person_id: actor.id, sealing_key_id: key.row.id },
        ...{ content: key.seal(JSON.stringify({ name: input.name })), offered_on: dayAt(clock.now()) },
      })
      .execute()
    record.about('watcher', id)
    record.onlyAdds()
    record.fact('vision.offered', { watcher: id })
  },
})
