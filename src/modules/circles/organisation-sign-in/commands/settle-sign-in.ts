import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { SettleSignIn } from '../input.ts'
import { organisationToSettle } from '../queries.ts'

/**
 * A host settles how the organisation's people sign in. Another issuer or client closes the way until a host opens it again:
 * from then on it lets in others. All hosts hear of it.
 * @throws Conflict where another host was faster.
 */
export const settleSignIn = command({
  name: 'circles.settle-sign-in',
  input: SettleSignIn,
  async policy({ db, actor, input }) {
    await organisationToSettle(db, actor, input.slug)
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const { slug, issuer, clientId, secret, admits, vouches, version } = input
    const { id: circleId, settled } = await organisationToSettle(db, actor, slug)
    if (actor.kind !== 'person') throw new Absent()
    const changed = settled?.issuer !== issuer || settled?.clientId !== clientId
    if (!secret && changed) throw new Invalid({ secret: 'secret.missing' })
    const key = secret ? await sealing.makeKey(db, clock) : null
    const sealed = key && {
      sealing_key_id: key,
      client_secret: await sealing.seal(db, key, secret),
    }
    const id = settled?.id ?? clock.id()
    if (settled) {
      await expectVersion(
        db
          .updateTable('people.organisation_sign_in')
          .set({
            issuer,
            client_id: clientId,
            admits,
            vouches,
            version: version + 1,
            ...sealed,
            ...(changed && { open: false }),
          })
          .where('id', '=', id)
          .where('version', '=', version)
          .executeTakeFirstOrThrow(),
      )
    } else {
      if (version !== 0 || !sealed) throw new Conflict()
      await db
        .insertInto('people.organisation_sign_in')
        .values({ id, circle_id: circleId, issuer, client_id: clientId, admits, vouches, ...sealed })
        .execute()
    }
    record.about('organisation sign-in', id)
    record.fact('circles.sign-in-changed', { signIn: id, by: actor.id })
  },
})
