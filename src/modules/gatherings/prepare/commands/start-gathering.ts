import { command } from '../../../../platform/commands/command.ts'
import { Absent, Denied } from '../../../../platform/errors/errors.ts'
import { findCircleToInviteTo } from '../../../circles/index.ts'
import { nameReceivers } from '../../receive/queries.ts'
import { Start } from '../input.ts'
import { findContact, ownSeats } from '../queries.ts'

/** A host begins a gathering of their circle: a draft that only hosts see. */
export const startGathering = command({
  name: 'gatherings.start',
  input: Start,
  async policy({ db, actor, input }) {
    const circle = await findCircleToInviteTo(db, actor, input.slug)
    if (!circle || circle.closed) throw new Absent()
    if (!circle.hosted && !circle.standsIn) throw new Denied('denied.not-host')
  },
  async run({ db, actor, input, clock, record }) {
    const { slug, ...what } = input
    const circle = await findCircleToInviteTo(db, actor, slug)
    if (!circle) throw new Absent()
    const id = clock.id()
    const contact = await findContact(db, circle.id)
    await db
      .insertInto('gatherings.gathering')
      .values({ id, circle_id: circle.id, ...what, ...contact })
      .execute()
    // Who makes it receives people, until they name somebody else; for who stands in, the host they stand in for.
    if (circle.hosted) await nameReceivers(db, id, await ownSeats(db, circle.id))
    record.about('gathering', id)
    return { gatheringId: id }
  },
})
