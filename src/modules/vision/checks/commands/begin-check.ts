import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt, monthsBefore } from '../../../../platform/i18n/days.ts'
import { ensureWatches } from '../../place.ts'
import { Begin } from '../input.ts'

/** Somebody who looks along begins: from some months ago on, for nobody else yet. */
export const beginCheck = command({
  name: 'vision.begin-check',
  does: 'create',
  input: Begin,
  async policy({ db, input }) {
    await ensureWatches(db, input.slug)
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const { id: movementId } = await ensureWatches(db, input.slug)
    if (actor.kind !== 'person') throw new Absent()
    const key = sealing.newKey(clock)
    const id = clock.id()
    const today = dayAt(clock.now())
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    await db
      .insertInto('vision.look')
      .values({
        ...{ id, movement_id: movementId, person_id: actor.id, sealing_key_id: key.row.id },
        ...{ content: key.seal('{}'), from_day: monthsBefore(today, input.months), begun_on: today },
      })
      .execute()
    record.about('vision check', id)
    record.onlyAdds()
    return { check: id }
  },
})
