import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { hostsLetter, postToHosts } from '../../circles/index.ts'
import { wantedWords } from './locales/index.ts'

const kind = 'about-us.role-replied'

/** To each host of the circle that looks for somebody. */
export const roleReplied: FactHandler = {
  fact: kind,
  async handle(context, { reply = '' }) {
    const row = await context.db
      .selectFrom('about_us.role_reply as r')
      .innerJoin('about_us.wanted_role as w', 'w.id', 'r.wanted_id')
      .select('w.circle_id as circle')
      .where('r.id', '=', reply)
      .executeTakeFirst()
    if (row) await postToHosts(context, kind, row.circle)
  },
}

/** Tells hosts that somebody replied, and nothing of what they wrote. */
export const roleRepliedLetter = hostsLetter({
  kind,
  words: wantedWords,
  says: (form) => ({
    subject: 'letter.subject',
    greeting: 'letter.greeting',
    told: [`letter.replied.${form}`],
  }),
  below: 'support',
})
