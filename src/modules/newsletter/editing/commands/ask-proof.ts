import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { nextIssue } from '../../queries.ts'
import { OfMovement } from '../input.ts'
import { keptMovement } from '../next.ts'

/** A host asks for the next letter in their own mail, as it is now. */
export const askProof = command({
  name: 'newsletter.ask-proof',
  does: 'create',
  input: OfMovement,
  async policy({ db, input }) {
    await keptMovement(db, input.slug)
  },
  async run({ db, actor, input, clock, record }) {
    const movement = await keptMovement(db, input.slug)
    const issue = await nextIssue(db, movement.id)
    if (!issue || actor.kind !== 'person') throw new Absent()
    await db
      .insertInto('newsletter.proof')
      .values({ id: clock.id(), issue_id: issue.id, person_id: actor.id })
      .execute()
    record.about('newsletter issue', issue.id)
  },
})
