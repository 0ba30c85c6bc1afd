import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { TypedIssue } from '../input.ts'
import { keepTyped } from '../keep-typed.ts'
import { keptMovement, letterInHand } from '../next.ts'

/** A host asks for the next letter in their own mail, as it was typed. */
export const askProof = command({
  name: 'newsletter.ask-proof',
  does: 'create',
  input: TypedIssue,
  async policy({ db, input }) {
    await keptMovement(db, input.slug)
  },
  async run({ db, actor, input, clock, record }) {
    const issue = await letterInHand(db, input.slug)
    if (actor.kind !== 'person') throw new Absent()
    await keepTyped(db, issue, input)
    await db
      .insertInto('newsletter.proof')
      .values({ id: clock.id(), issue_id: issue.id, person_id: actor.id })
      .execute()
    record.about('newsletter issue', issue.id)
  },
})
