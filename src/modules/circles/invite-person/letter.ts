import type { Locale } from '../../../platform/i18n/words.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee, findPersonName, makeSignInLink } from '../../people/index.ts'
import { findGivenSeat } from './queries.ts'
import { inviteWords } from './words.ts'

const kind = 'circles.person-invited'

export const personInvited: FactHandler = {
  fact: 'circles.person-invited',
  async handle(context, ids) {
    const { db, house, post } = context
    const given = await findGivenSeat(db, ids.seat ?? '')
    const person = given && (await findAddressee(db, 'id', given.personId))
    if (!person || !(await countLetter(context, kind, person.email))) return
    await post({ kind, ids: { ...ids, letter: house.clock.id() } })
  },
}

/** Tells somebody that they have a place, and lets them in. */
export const personInvitedLetter = letterWriter({
  kind,
  async write({ house, db, site, movement }, ids) {
    const given = await findGivenSeat(db, ids.seat ?? '')
    const person = given && (await findAddressee(db, 'id', given.personId))
    if (!person) return null
    const { email, form, name } = person
    const { letter = '' } = ids
    const link = await makeSignInLink(house, { letter, email, origin: site.origin, life: 'invited' })
    const locale: Locale = person.locale ?? (ids.locale === 'en' ? 'en' : 'nl')
    const w = inviteWords(locale)
    const host = (await findPersonName(db, ids.by ?? '')) ?? movement.name
    return {
      to: email,
      subject: w(`letter.subject.${form}`, { circle: given.circle }),
      body: letterText(locale, movement, [
        w('letter.greeting', { name }),
        w(`letter.place.${form}`, { host, circle: given.circle, movement: movement.name }),
        `${w(`letter.open.${form}`)}\n${link}`,
        `${w(`letter.once.${form}`)}\n${site.origin}/sign-in`,
        w(`letter.no-need.${form}`),
      ]),
    }
  },
})
