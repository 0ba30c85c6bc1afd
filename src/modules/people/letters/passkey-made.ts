import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { peopleWords } from '../words.ts'
import { findAddressee } from './addressee.ts'

/** Whoever made a passkey hears of it, so that they also hear when it was somebody else. */
export const passkeyMadeNotice: FactHandler = {
  fact: 'people.passkey-made',
  handle: ({ post }, { person = '' }) => post({ kind: 'people.passkey-made', ids: { person } }),
}

export const passkeyMadeLetter = letterWriter({
  kind: 'people.passkey-made',
  async write({ db, site, movement }, ids) {
    const person = await findAddressee(db, 'id', ids.person ?? '')
    if (!person) return null
    const { email, form, name } = person
    const locale = person.locale ?? 'nl'
    const w = peopleWords(locale)
    return {
      to: email,
      subject: w('letter.passkey.subject', { movement: movement.name }),
      body: letterText(locale, movement, [
        w('letter.greeting', { name }),
        w(`letter.passkey.made.${form}`),
        `${w(`letter.passkey.not-you.${form}`)}\n${site.origin}/mine/sign-ins`,
      ]),
    }
  },
})
