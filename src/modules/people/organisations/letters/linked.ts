import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import { findAddressee } from '../../letters/addressee.ts'
import { nameOf } from '../sign-ins.ts'
import { organisationWords } from '../words.ts'

/** Whoever added a way in hears of it, so that they also hear when it was somebody else. */
export const signInLinkedNotice: FactHandler = {
  fact: 'people.organisation-linked',
  handle: ({ post }, { person = '', signIn = '' }) =>
    post({ kind: 'people.organisation-linked', ids: { person, signIn } }),
}

export const signInLinkedLetter = letterWriter({
  kind: 'people.organisation-linked',
  async write({ house, db, site, movement }, ids) {
    const person = await findAddressee(db, 'id', ids.person ?? '')
    const name = await nameOf(house, ids.signIn ?? '')
    if (!person || !name) return null
    const { email, form } = person
    const locale = person.locale ?? 'nl'
    const w = organisationWords(locale)
    return {
      to: email,
      subject: w('letter.linked.subject', { name }),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: person.name }),
        w(`letter.linked.${form}`, { name }),
        `${w(`letter.linked.not-you.${form}`)}\n${site.origin}/mine/sign-ins`,
      ]),
    }
  },
})
