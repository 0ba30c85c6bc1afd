import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { OneDomain } from '../input.ts'
import { organisationToSettle } from '../queries.ts'

/** A domain is the organisation's no more: with an address of it nobody comes in this way. */
export const removeDomain = command({
  name: 'circles.remove-domain',
  input: OneDomain,
  async policy({ db, actor, input }) {
    await organisationToSettle(db, actor, input.slug)
  },
  async run({ db, actor, input, record }) {
    const { settled } = await organisationToSettle(db, actor, input.slug)
    if (!settled || actor.kind !== 'person') throw new Absent()
    await expectGone(
      db
        .deleteFrom('people.organisation_domain')
        .where('id', '=', input.id)
        .where('sign_in_id', '=', settled.id)
        .executeTakeFirstOrThrow(),
    )
    record.about('organisation sign-in', settled.id)
    record.fact('circles.sign-in-changed', { signIn: settled.id, by: actor.id })
  },
})
