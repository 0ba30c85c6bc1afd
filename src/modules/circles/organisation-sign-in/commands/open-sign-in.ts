import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { OpenSignIn } from '../input.ts'
import { organisationToSettle } from '../queries.ts'

/** A host opens the way in, or closes it. It opens only with a domain that is proved. */
export const openSignIn = command({
  name: 'circles.open-sign-in',
  does: 'change',
  input: OpenSignIn,
  async policy({ db, actor, input }) {
    await organisationToSettle(db, actor, input.slug)
  },
  async run({ db, actor, input, record }) {
    const { settled } = await organisationToSettle(db, actor, input.slug)
    if (!settled || actor.kind !== 'person') throw new Absent()
    const { open } = input
    if (open && !settled.domains.some(({ provedAt }) => provedAt))
      throw new Invalid({ open: 'open.domain-first' })
    await expectOne(
      db
        .updateTable('people.organisation_sign_in')
        .set({ open, version: settled.version + 1 })
        .where('id', '=', settled.id)
        .executeTakeFirstOrThrow(),
    )
    record.about('organisation sign-in', settled.id)
    record.fact('circles.sign-in-changed', { signIn: settled.id, by: actor.id })
  },
})
