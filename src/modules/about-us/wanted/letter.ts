import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { postToHosts } from '../../circles/index.ts'
import { findAddressee } from '../../people/index.ts'
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
export const roleRepliedLetter = letterWriter({
  kind,
  async write({ db, site, movement }, { person = '', circle = '' }) {
    const host = await findAddressee(db, 'id', person)
    const place = await db
      .selectFrom('circles.circle')
      .select('slug')
      .where('id', '=', circle)
      .executeTakeFirst()
    if (!host || !place) return null
    const locale = host.locale ?? 'nl'
    const w = wantedWords(locale)
    return {
      to: host.email,
      subject: w('letter.subject'),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: host.name }),
        `${w(`letter.replied.${host.form}`)}\n${site.origin}/circles/${place.slug}/support`,
      ]),
    }
  },
})
