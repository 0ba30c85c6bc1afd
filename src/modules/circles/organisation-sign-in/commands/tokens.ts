import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { hashOf } from '../../../../platform/codes/codes.ts'
import { command, type House } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { OneDomain } from '../input.ts'
import { organisationToSettle } from '../queries.ts'

const mostTokens = 2

/** The secret comes from the form that asks for it: a button pressed twice makes one, and shows the same. */
export const tokenFrom = (house: House, form: string): string =>
  createHmac('sha256', house.keyFor('scim-token')).update(form).digest('base64url')

/** A host makes a secret with which the organisation tells who joined and who left. Only its hash is kept. */
export const makeToken = command({
  name: 'circles.make-token',
  input: z.object({ slug: z.string(), hash: z.instanceof(Buffer) }),
  async policy({ db, actor, input }) {
    await organisationToSettle(db, actor, input.slug)
  },
  async run({ db, actor, input, clock, record }) {
    const { settled } = await organisationToSettle(db, actor, input.slug)
    if (!settled || actor.kind !== 'person') throw new Absent()
    if (settled.tokens.length >= mostTokens) throw new Invalid({ token: 'token.two' })
    await db
      .insertInto('people.scim_token')
      .values({ id: clock.id(), sign_in_id: settled.id, hash: input.hash })
      .execute()
    record.about('organisation sign-in', settled.id)
    record.fact('circles.sign-in-changed', { signIn: settled.id, by: actor.id })
  },
})

/** From now on nobody is let in with it. */
export const endToken = command({
  name: 'circles.end-token',
  input: OneDomain,
  async policy({ db, actor, input }) {
    await organisationToSettle(db, actor, input.slug)
  },
  async run({ db, actor, input, clock, record }) {
    const { settled } = await organisationToSettle(db, actor, input.slug)
    if (!settled || actor.kind !== 'person') throw new Absent()
    await expectOne(
      db
        .updateTable('people.scim_token')
        .set({ ended_at: clock.now() })
        .where('id', '=', input.id)
        .where('sign_in_id', '=', settled.id)
        .where('ended_at', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    record.about('organisation sign-in', settled.id)
    record.fact('circles.sign-in-changed', { signIn: settled.id, by: actor.id })
  },
})

export const hashOfToken = (house: House, form: string): Buffer => hashOf(tokenFrom(house, form))
