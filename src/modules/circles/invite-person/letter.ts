import type { Locale } from '../../../platform/i18n/words.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { findAddressee, findPersonName, makeSignInLink } from '../../people/index.ts'
import { findGivenSeat } from './queries.ts'
import { inviteWords } from './words.ts'

export const personInvited: FactHandler = {
  fact: 'circles.person-invited',
  handle: ({ post }, ids) => post({ kind: 'circles.person-invited', ids }),
}

/** Tells somebody that they have a place, and lets them in. */
export const personInvitedLetter = letterWriter({
  kind: 'circles.person-invited',
  async write({ house, db, site, movement }, ids) {
    const given = await findGivenSeat(db, ids.seat ?? '')
    const person = given && (await findAddressee(db, 'id', given.personId))
    if (!person) return null
    const { email, form, name } = person
    const link = await makeSignInLink(house, { email, origin: site.origin, life: 'invited' })
    if (!link) return null
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
