import type { Locale } from '../../../platform/i18n/words.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee } from '../../people/index.ts'
import { joinWords } from './locales/index.ts'

const kind = 'participants.join-asked'

/** The people who connect: hosts of the one circle it is meant for, else of the movement and of the region that was named. */
export const joinAsked: FactHandler = {
  fact: 'participants.join-asked',
  async handle(context, { request = '' }) {
    const { db, post } = context
    const hosts = await db
      .selectFrom('participants.join_request as j')
      .innerJoin('circles.seat as s', (join) =>
        join.on((eb) =>
          eb.or([
            eb('s.circle_id', '=', eb.ref('j.to_circle_id')),
            eb.and([
              eb('j.to_circle_id', 'is', null),
              eb.or([
                eb('s.circle_id', '=', eb.ref('j.movement_id')),
                eb('s.circle_id', '=', eb.ref('j.region_id')),
              ]),
            ]),
          ]),
        ),
      )
      .select('s.person_id as person')
      .distinct()
      .where('j.id', '=', request)
      .where('s.role', '=', 'host')
      .where('s.taken_at', 'is not', null)
      .where('s.ended_at', 'is', null)
      .execute()
    for (const { person } of hosts) {
      const host = person ? await findAddressee(db, 'id', person) : undefined
      if (host && (await countLetter(context, kind, host.email)))
        await post({ kind, ids: { person: host.id } })
    }
  },
}

/** Tells who connects that somebody asked for a conversation, and nothing of what they wrote. */
export const joinAskedLetter = letterWriter({
  kind,
  async write({ db, site, movement }, { person = '' }) {
    const host = await findAddressee(db, 'id', person)
    if (!host) return null
    const locale: Locale = host.locale ?? 'nl'
    const w = joinWords(locale)
    return {
      to: host.email,
      subject: w('letter.subject'),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: host.name }),
        w('letter.asked'),
        `${w('letter.open')}\n${site.origin}/join/requests`,
      ]),
    }
  },
})
