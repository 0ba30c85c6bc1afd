import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import { countLetter, findAddressee, postToEach } from '../../../people/index.ts'
import { joinWords } from '../locales/index.ts'
import { joinCodeOf } from '../own/code.ts'
import { findNewcomer } from '../own/letter.ts'
import { ownRequestPath } from '../own/path.ts'
import { dayWords } from './locales/index.ts'

const offered = 'participants.days-offered'
const chosen = 'participants.day-chosen'

export const daysOffered: FactHandler = {
  fact: offered,
  async handle(context, { request = '' }) {
    const { db, house, post } = context
    const newcomer = await findNewcomer(db, house.sealing, request)
    if (newcomer && (await countLetter(context, offered, newcomer.email.toLowerCase())))
      await post({ kind: offered, ids: { request } })
  },
}

/** Where who asked chooses a day. The days stand there and not in the letter: what is offered may change. */
export const daysOfferedLetter = letterWriter({
  kind: offered,
  async write({ db, house, site, movement }, { request = '' }) {
    const newcomer = await findNewcomer(db, house.sealing, request)
    if (!newcomer) return null
    const { locale } = newcomer
    const w = dayWords(locale)
    return {
      to: newcomer.email,
      subject: w('letter.offered.subject'),
      body: letterText(locale, movement, [
        joinWords(locale)('own.letter.greeting'),
        `${w('letter.offered')}\n${site.origin}${ownRequestPath(joinCodeOf(house, request))}`,
      ]),
    }
  },
})

/** Who offered the days hears that something was chosen; what and by whom is read in the house. */
export const dayChosen: FactHandler = {
  fact: chosen,
  async handle(context, { request = '' }) {
    const hosts = await context.db
      .selectFrom('participants.join_day as d')
      .innerJoin('circles.seat as s', 's.id', 'd.by_seat_id')
      .select('s.person_id as person')
      .distinct()
      .where('d.request_id', '=', request)
      .where('s.role', '=', 'host')
      .where('s.ended_at', 'is', null)
      .execute()
    await postToEach(
      context,
      chosen,
      hosts.map(({ person }) => person),
      { request },
    )
  },
}

export const dayChosenLetter = letterWriter({
  kind: chosen,
  async write({ db, site, movement }, { person = '', request = '' }) {
    const host = await findAddressee(db, 'id', person)
    if (!host) return null
    const locale = host.locale ?? 'nl'
    const w = dayWords(locale)
    return {
      to: host.email,
      subject: w('letter.chosen.subject'),
      body: letterText(locale, movement, [
        joinWords(locale)('letter.greeting', { name: host.name }),
        `${w('letter.chosen')}\n${site.origin}/join/requests/${request}`,
      ]),
    }
  },
})
