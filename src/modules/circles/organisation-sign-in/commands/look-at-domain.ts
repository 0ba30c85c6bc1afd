import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { writeLookedAt } from '../../../people/index.ts'
import { OneDomain } from '../input.ts'
import { organisationToSettle } from '../queries.ts'

/** A host asks to look in the DNS now. What was found comes from the server, never from the form. */
export const lookAtDomain = command({
  name: 'circles.look-at-domain',
  does: 'change',
  input: OneDomain.extend({ found: z.enum(['line', 'none', 'no-answer']) }),
  async policy({ db, actor, input }) {
    const { settled } = await organisationToSettle(db, actor, input.slug)
    if (!settled?.domains.some(({ id }) => id === input.id)) throw new Absent()
  },
  async run({ db, actor, input, house, record }) {
    const { settled } = await organisationToSettle(db, actor, input.slug)
    const domain = settled?.domains.find(({ id }) => id === input.id)
    if (!settled || !domain || actor.kind !== 'person') throw new Absent()
    if (input.found === 'no-answer') throw new Invalid({ [`look-${input.id}`]: 'look.no-answer' })
    // Only the sign-in's own role writes down that a domain is proved.
    await writeLookedAt(house, input.id, input.found === 'line')
    if (input.found === 'none') throw new Invalid({ [`look-${input.id}`]: 'look.none' })
    record.about('organisation sign-in', settled.id)
    if (!domain.provedAt) record.fact('circles.sign-in-changed', { signIn: settled.id, by: actor.id })
  },
})
