import type { House } from '../../../../platform/commands/command.ts'
import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import { findAddressee } from '../../letters/addressee.ts'
import { countLetter } from '../../letters/count-letter.ts'
import { findSignIn, stillThere } from '../sign-ins.ts'
import { type FirstTime, seeFirstTime, tokenOf } from '../ways.ts'
import { organisationWords } from '../words.ts'

const kind = 'people.organisation-first'

/** Whoever may come in gets a letter; for others there is none, and nothing on the screen tells which it was. */
export const firstTimeAsked: FactHandler = {
  fact: 'people.organisation-first',
  async handle(context, { first: id = '' }) {
    const { db, house, post } = context
    const first = await seeFirstTime(house, id)
    if (!first) return
    const invited = await findAddressee(db, 'email', first.email)
    if (!invited && !(await mayJoin(house, first))) return
    if (await countLetter(context, kind, first.email)) await post({ kind, ids: { first: id } })
  },
}

/** Who has no account gets one where the organisation lets in everybody, or said that they are its own. */
async function mayJoin(house: House, { signIn, email }: FirstTime): Promise<boolean> {
  const [found, there] = await Promise.all([findSignIn(house, signIn), stillThere(house, signIn, email)])
  return found?.admits === true || there === true
}

/** Shows that the address is theirs, once. */
export const firstTimeLetter = letterWriter({
  kind,
  async write({ house, db, site, movement }, { first: id = '' }) {
    const first = await seeFirstTime(house, id)
    const signIn = first && (await findSignIn(house, first.signIn))
    if (!first || !signIn) return null
    const person = await findAddressee(db, 'email', first.email)
    const locale = person?.locale ?? first.locale
    const form = person?.form ?? 'je'
    const w = organisationWords(locale)
    const { name } = signIn
    const link = `${site.origin}/sign-in/first/${tokenOf(house, id)}`
    return {
      ...(person && { owner: { thing: 'person', id: person.id } }),
      to: first.email,
      subject: w('letter.subject', { name }),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: person?.name ?? first.name }),
        `${w(`letter.open.${form}`, { name })}\n${link}`,
        w(`letter.once.${form}`),
        w(`letter.not-you.${form}`),
      ]),
    }
  },
})
