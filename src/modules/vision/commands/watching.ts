import { command } from '../../../platform/commands/command.ts'
import { expectOne } from '../../../platform/database/expect-one.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { findMovement } from '../../about-us/index.ts'
import { Offer, OfMovement, OfWatcher } from '../input.ts'
import { myOffers } from '../place.ts'
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

async function keeps({ db, input }: { db: Parameters<typeof findMovement>[0]; input: { slug: string } }) {
  if (!(await findMovement(db, input.slug))?.keeps) throw new Absent()
}

/** A host says yes: from now on they look along. */
export const letWatch = command({
  name: 'vision.let-watch',
  does: 'change',
  input: OfWatcher,
  policy: (context) => keeps(context),
  async run({ db, input, clock, record }) {
    await expectOne(
      db
        .updateTable('vision.watcher')
        .set({ yes_on: dayAt(clock.now()) })
        .where('id', '=', input.watcher)
        .where('yes_on', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    record.about('watcher', input.watcher)
  },
})

/** A host says no, or that it ends. */
export const endWatching = command({
  name: 'vision.end-watching',
  does: 'delete',
  input: OfWatcher,
  policy: (context) => keeps(context),
  async run({ db, input, record }) {
    const gone = await db.deleteFrom('vision.watcher').where('id', '=', input.watcher).executeTakeFirst()
    if (gone.numDeletedRows !== 1n) throw new Absent()
    record.about('watcher', input.watcher)
  },
})
