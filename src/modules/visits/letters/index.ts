import type { Locale } from '../../../platform/i18n/words.ts'
import { type LetterContext, letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactContext, FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee } from '../../people/index.ts'
import { visitLetterWords } from './locales/index.ts'
import { findTold, speakersFor, type Told, visitAs } from './told.ts'

/** What a letter is about. */
const abouts = ['asked', 'answered', 'days', 'planned', 'changed', 'called-off', 'thanked'] as const
type About = (typeof abouts)[number]

const kindOf = (about: About) => `visits.${about}`

/** Tells who speaks for a house, or for both. */
async function tell(context: FactContext, about: About, visit: string, circle?: string): Promise<void> {
  const { db, post } = context
  const told = await findTold(db, visit)
  if (!told) return
  for (const house of [told.host.id, told.guest.id].filter((id) => circle === undefined || id === circle))
    for (const person of await speakersFor(db, told, house)) {
      const to = await findAddressee(db, 'id', person)
      if (to && (await countLetter(context, kindOf(about), to.email)))
        await post({ kind: kindOf(about), ids: { visit, circle: house, person } })
    }
}

const about = (fact: string, what: About): FactHandler => ({
  fact,
  handle: (context, { visit = '', circle }) => tell(context, what, visit, circle),
})

/** What was changed or called off in the agenda itself is told as well. */
const inAgenda = (fact: string, what: About): FactHandler => ({
  fact,
  async handle(context, { gathering = '' }) {
    const visit = await visitAs(context.db, gathering)
    if (visit) await tell(context, what, visit)
  },
})

export const visitNotices: readonly FactHandler[] = [
  about('visits.asked', 'asked'),
  about('visits.answered', 'answered'),
  about('visits.days-proposed', 'days'),
  about('visits.planned', 'planned'),
  about('visits.called-off', 'called-off'),
  about('visits.thanked', 'thanked'),
  inAgenda('gatherings.changed', 'changed'),
  inAgenda('gatherings.cancelled', 'called-off'),
]

/** Whether it is still true when it is sent. */
function stillSo(what: About, { step, off }: Told): boolean {
  if (what === 'called-off') return off
  if (off) return false
  if (what === 'asked') return step === 'asked'
  if (what === 'answered') return step === 'yes' || step === 'call' || step === 'not-now'
  return what === 'days' ? step === 'yes' || step === 'planned' : step === 'planned'
}

async function write(
  { db, site, movement }: LetterContext,
  what: About,
  ids: Readonly<Record<string, string>>,
) {
  const { visit = '', circle = '', person = '' } = ids
  const told = await findTold(db, visit)
  if (!told || !stillSo(what, told) || !(await speakersFor(db, told, circle)).includes(person)) return null
  const to = await findAddressee(db, 'id', person)
  if (!to) return null
  const locale: Locale = to.locale ?? 'nl'
  const w = visitLetterWords(locale)
  const { host, guest } = told
  const [own, other] = circle === host.id ? [host, guest] : [guest, host]
  const names = { host: host.name, guest: guest.name, own: own.name, other: other.name }
  return {
    to: to.email,
    subject: w(`subject.${what}`),
    body: letterText(locale, movement, [
      w('greeting', { name: to.name }),
      `${w(`say.${what}`, names)}\n${site.origin}/visits/${visit}`,
    ]),
  }
}

/** A writer for each of what letters are about: whom it is between and where it stands, never what was written. */
export const visitLetters = abouts.map((what) =>
  letterWriter({ kind: kindOf(what), write: (context, ids) => write(context, what, ids) }),
)
