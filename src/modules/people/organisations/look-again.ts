import { scheduledWork } from '../../../platform/jobs/schedule.ts'
import { signInDesk } from '../sign-in/desk.ts'
import { holdsLine } from './domains.ts'

/**
 * Every night the lines of all proved domains are looked for again. Where one is gone the way in closes, and the hosts are told;
 * where the DNS says nothing, nothing changes.
 */
export const lookAtDomains = scheduledWork({
  name: 'people.look-at-domains',
  cron: '20 4 * * *',
  async run({ db, house }) {
    const { outside } = signInDesk(house)
    const proved = await db
      .selectFrom('people.organisation_domain')
      .select(['id', 'sign_in_id', 'domain', 'line'])
      .where('proved_at', 'is not', null)
      .execute()
    for (const { id, sign_in_id: signIn, domain, line } of proved) {
      const holds = await holdsLine(outside, domain, line).catch(() => null)
      if (holds === null) continue
      await db
        .updateTable('people.organisation_domain')
        .set({ looked_at: house.clock.now(), ...(!holds && { proved_at: null }) })
        .where('id', '=', id)
        .execute()
      if (holds) continue
      const fact = { fact: 'people.domain-lost', ids: { signIn, domain: id } }
      await db.insertInto('platform.outbox').values(fact).execute()
    }
  },
})
