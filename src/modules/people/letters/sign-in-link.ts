import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { makeSignInLink } from '../sign-in/links.ts'
import { peopleWords } from '../words.ts'
import { findAddressee } from './addressee.ts'
import { countLetter } from './count-letter.ts'

const kind = 'people.sign-in-link'

/** Everybody who asks is answered by letter, or not at all: an address that nobody here has, or asked too often. */
export const signInAsked: FactHandler = {
  fact: 'people.sign-in-asked',
  async handle(context, { request = '', movement }) {
    const { db, post } = context
    const asked = await db
      .selectFrom('people.sign_in_request')
      .select('email')
      .where('id', '=', request)
      .executeTakeFirst()
    const person = asked && (await findAddressee(db, 'email', asked.email))
    if (person && (await countLetter(context, kind, person.email)))
      await post({ kind, ids: { request, ...(movement && { movement }) } })
    else await takeRequest(db, request)
  },
}

/** The link somebody asked for. */
export const signInLinkLetter = letterWriter({
  kind,
  async write({ house, db, site, movement }, { request = '' }) {
    const asked = await takeRequest(db, request)
    const person = asked && (await findAddressee(db, 'email', asked.email))
    if (!person) return null
    const { email, form } = person
    const { next } = asked
    const link = await makeSignInLink(house, { letter: request, email, origin: site.origin, next })
    const locale = person.locale ?? asked.locale
    const w = peopleWords(locale)
    return {
      owner: { thing: 'person', id: person.id },
      to: email,
      subject: w('letter.link.subject', { movement: movement.name }),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: person.name }),
        `${w(`letter.link.open.${form}`)}\n${link}`,
        w(`letter.link.once.${form}`),
        w(`letter.link.not-you.${form}`),
      ]),
    }
  },
})

/** The request goes with the letter; one of yesterday is answered no more. */
function takeRequest(db: Db, id: string) {
  return db
    .deleteFrom('people.sign_in_request')
    .where('id', '=', id)
    .returning(['email', 'next', 'locale', sql<boolean>`at > now() - interval '1 day'`.as('fresh')])
    .executeTakeFirst()
    .then((row) => (row?.fresh ? row : undefined))
}
