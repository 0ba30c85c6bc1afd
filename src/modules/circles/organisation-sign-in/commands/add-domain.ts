import { randomBytes } from 'node:crypto'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { domainFrom } from '../../../people/index.ts'
import { AddDomain } from '../input.ts'
import { organisationToSettle } from '../queries.ts'

/** A few domains are an organisation's; each night all of them are looked for. */
const mostDomains = 20

/** A host names a domain of the organisation. It counts once the DNS shows that it is theirs. */
export const addDomain = command({
  name: 'circles.add-domain',
  input: AddDomain,
  async policy({ db, actor, input }) {
    if (!(await organisationToSettle(db, actor, input.slug)).settled) throw new Absent()
  },
  async run({ db, actor, input, clock, record }) {
    const { settled } = await organisationToSettle(db, actor, input.slug)
    if (!settled || actor.kind !== 'person') throw new Absent()
    const domain = domainFrom(input.domain)
    if (!domain) throw new Invalid({ domain: 'domain.wrong' })
    if (settled.domains.some((known) => known.domain === domain)) return
    if (settled.domains.length >= mostDomains) throw new Invalid({ domain: 'domain.many' })
    const line = `kampvuur-domain=${randomBytes(20).toString('base64url')}`
    await db
      .insertInto('people.organisation_domain')
      .values({ id: clock.id(), sign_in_id: settled.id, domain, line })
      .onConflict((clash) => clash.columns(['sign_in_id', 'domain']).doNothing())
      .execute()
    record.about('organisation sign-in', settled.id)
    record.fact('circles.sign-in-changed', { signIn: settled.id, by: actor.id })
  },
})
