import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee } from '../../people/index.ts'
import { wantedWords } from './locales/index.ts'

const kind = 'about-us.role-replied'

/** To each host of the circle that looks for somebody. */
export const roleReplied: FactHandler = {
  fact: kind,
  async handle(context, { reply = '' }) {
    const { db, post } = context
    const hosts = await db
      .selectFrom('about_us.role_reply as r')
      .innerJoin('about_us.wanted_role as w', 'w.id', 'r.wanted_id')
      .innerJoin('circles.circle as c', 'c.id', 'w.circle_id')
      .innerJoin('circles.seat as s', 's.circle_id', 'w.circle_id')
      .select(['s.person_id as person', 'c.id as circle'])
      .distinct()
      .where('r.id', '=', reply)
      .where('s.role', '=', 'host')
      .where('s.taken_at', 'is not', null)
      .where('s.ended_at', 'is', null)
      .execute()
    for (const { person, circle } of hosts) {
      const host = person ? await findAddressee(db, 'id', person) : undefined
      if (host && (await countLetter(context, kind, host.email)))
        await post({ kind, ids: { person: host.id, circle } })
    }
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
