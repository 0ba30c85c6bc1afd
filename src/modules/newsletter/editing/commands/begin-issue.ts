import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { nextIssue, toldUntil } from '../../queries.ts'
import { gather } from '../gather.ts'
import { OfMovement } from '../input.ts'
import { keptMovement } from '../next.ts'

/** Of a first letter: what came in the month before. */
const month = 31 * 86_400_000

/** A host begins the next letter: it is laid ready from what came since the one before. One at a time. */
export const beginIssue = command({
  name: 'newsletter.begin-issue',
  does: 'create',
  input: OfMovement,
  async policy({ db, input }) {
    await keptMovement(db, input.slug)
  },
  async run({ db, input, clock, house, record }) {
    const movement = await keptMovement(db, input.slug)
    if (await nextIssue(db, movement.id)) throw new Conflict()
    const until = clock.now()
    const since = (await toldUntil(db, movement.id)) ?? new Date(until.getTime() - month)
    const id = clock.id()
    await db.insertInto('newsletter.issue').values({ id, movement_id: movement.id, since, until }).execute()
    await gather(db, house, { id, movementId: movement.id, since }, until)
    record.about('newsletter issue', id)
  },
})
