import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import { findAddressee } from '../../letters/addressee.ts'
import { countLetter } from '../../letters/count-letter.ts'
import { findSignIn, nameOf } from '../../organisations/sign-ins.ts'
import { scimWords } from '../words.ts'

const invited = 'people.scim-invited'
const left = 'people.left-organisation'

/** Whom an organisation said to be its own is invited, once its way in is open. */
export const scimInvited: FactHandler = {
  fact: invited,
  async handle(context, { user = '' }) {
    const told = await context.db
      .selectFrom('people.scim_user')
      .select('email')
      .where('id', '=', user)
      .executeTakeFirst()
    if (told && (await countLetter(context, invited, told.email)))
      await context.post({ kind: invited, ids: { user } })
  },
}

export const scimInvitedLetter = letterWriter({
  kind: invited,
  async write({ house, db, site, movement }, { user = '' }) {
    const told = await db
      .selectFrom('people.scim_user')
      .select(['email', 'name', 'sign_in_id as signIn', 'active'])
      .where('id', '=', user)
      .executeTakeFirst()
    const signIn = told?.active && (await findSignIn(house, told.signIn))
    if (!told || !signIn) return null
    const person = await findAddressee(db, 'email', told.email)
    const locale = person?.locale ?? 'nl'
    const w = scimWords(locale)
    const { name } = signIn
    const called = person?.name || told.name
    return {
      ...(person && { owner: { thing: 'person', id: person.id } }),
      to: told.email,
      subject: w('letter.invited.subject', { name, movement: movement.name }),
      body: letterText(locale, movement, [
        called ? w('letter.greeting', { name: called }) : w('letter.greeting.nobody'),
        `${w('letter.invited', { name, movement: movement.name })}\n${site.origin}/sign-in`,
        w('letter.invited.no-need'),
      ]),
    }
  },
})

export const leftOrganisation: FactHandler = {
  fact: left,
  handle: ({ post }, { person = '', signIn = '' }) => post({ kind: left, ids: { person, signIn } }),
}

/** What is over, what stays theirs, and how to take it along. */
export const leftOrganisationLetter = letterWriter({
  kind: left,
  async write({ house, db, site, movement }, ids) {
    const person = await findAddressee(db, 'id', ids.person ?? '')
    const name = await nameOf(house, ids.signIn ?? '')
    if (!person || !name) return null
    const { email, form } = person
    const locale = person.locale ?? 'nl'
    const w = scimWords(locale)
    return {
      owner: { thing: 'person', id: person.id },
      to: email,
      subject: w('letter.left.subject', { name }),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: person.name }),
        w(`letter.left.${form}`, { name }),
        `${w(`letter.left.yours.${form}`)}\n${site.origin}/sign-in`,
        `${w(`letter.left.take.${form}`)}\n${site.origin}/mine/take-along`,
      ]),
    }
  },
})
