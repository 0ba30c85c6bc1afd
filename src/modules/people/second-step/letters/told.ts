import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import { findAddressee } from '../../letters/addressee.ts'
import { stepWords } from '../words.ts'

const kind = 'people.second-step'
type What = 'made' | 'removed' | 'paper'

const notice = (what: What): FactHandler => ({
  fact: `people.second-step-${what}`,
  handle: ({ post }, { person = '' }) => post({ kind, ids: { person, what } }),
})

/** Whoever's second step changed hears of it, so that they also hear when it was somebody else. */
export const stepNotices: readonly FactHandler[] = [notice('made'), notice('removed'), notice('paper')]

export const stepLetter = letterWriter({
  kind,
  async write({ db, site, movement }, ids) {
    const person = await findAddressee(db, 'id', ids.person ?? '')
    if (!person) return null
    const { email, form, name } = person
    const locale = person.locale ?? 'nl'
    const w = stepWords(locale)
    const what: What = ids.what === 'removed' || ids.what === 'paper' ? ids.what : 'made'
    return {
      to: email,
      subject: w(`letter.${what}.subject`, { movement: movement.name }),
      body: letterText(locale, movement, [
        w('letter.greeting', { name }),
        w(`letter.${what}.${form}`),
        `${w(`letter.not-you.${form}`)}\n${site.origin}/mine/second-step`,
      ]),
    }
  },
})
