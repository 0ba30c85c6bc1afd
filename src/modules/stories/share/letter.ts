import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee } from '../../people/index.ts'
import { shareWords } from './locales/index.ts'

const kind = 'stories.shared'

/** Who looks after the movement: something lies there. */
export const somethingShared: FactHandler = {
  fact: 'stories.shared',
  async handle(context, { shared = '' }) {
    const { db, post } = context
    const hosts = await db
      .selectFrom('stories.shared as h')
      .innerJoin('circles.seat as s', 's.circle_id', 'h.movement_id')
      .select(['s.person_id as person', 'h.movement_id as movement'])
      .distinct()
      .where('h.id', '=', shared)
      .where('s.role', '=', 'host')
      .where('s.taken_at', 'is not', null)
      .where('s.ended_at', 'is', null)
      .execute()
    for (const { person, movement } of hosts) {
      const host = person ? await findAddressee(db, 'id', person) : undefined
      if (host && (await countLetter(context, kind, host.email)))
        await post({ kind, ids: { person: host.id, movement } })
    }
  },
}

/** Tells who looks along that something was shared, and nothing of it. */
export const somethingSharedLetter = letterWriter({
  kind,
  async write({ db, site, movement }, { person = '', movement: at = '' }) {
    const host = await findAddressee(db, 'id', person)
    const circle = await db
      .selectFrom('circles.circle')
      .select('slug')
      .where('id', '=', at)
      .executeTakeFirst()
    if (!host || !circle) return null
    const locale = host.locale ?? 'nl'
    const w = shareWords(locale)
    return {
      to: host.email,
      subject: w('letter.subject'),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: host.name }),
        w('letter.told'),
        `${w('letter.open')}\n${site.origin}/circles/${circle.slug}/shared`,
      ]),
    }
  },
})
