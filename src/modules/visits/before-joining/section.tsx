import { LinkList, Section } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { whenInWords } from '../../gatherings/index.ts'
import type { JoinSection } from '../../participants/index.ts'
import { lineOf } from '../houses/line.ts'
import { houseWords } from '../houses/locales/index.ts'
import { visitsBefore } from '../visit/queries.ts'
import { maySee } from './commands/ask-before-joining.ts'
import { beforeJoiningWords } from './locales/index.ts'
import { type OwnVisit, ownVisits } from './queries.ts'

/** At a request to join: where they come to see, and the way to ask a house. */
export const visitsBeforeJoining: JoinSection = {
  name: 'visits.before-joining',
  async render({ db, house, locale }, request) {
    const w = beforeJoiningWords(locale)
    const items = request.own
      ? (await ownVisits(db)).map((visit) => ownLine(locale, visit))
      : (await visitsBefore(db, request.id)).map((visit) => lineOf(locale, visit, 'guest', house.clock.now()))
    const ask = maySee(request) ? [{ href: `${request.base}/visit`, label: w('link') }] : []
    if (items.length + ask.length === 0) return null
    return (
      <Section title={w('section')} ruled>
        <LinkList items={[...items, ...ask]} />
      </Section>
    )
  },
}

/** Which house, and how it stands; the visit itself is for who speaks for a side. */
function ownLine(locale: Locale, { slug, name, step, answer, off, startsAt, endsAt, zone }: OwnVisit) {
  const w = houseWords(locale)
  const state = step === 'yes' ? 'choosing' : step === 'planned' ? 'asked' : step
  const when = startsAt && endsAt && zone ? whenInWords(locale, { startsAt, endsAt, zone }) : undefined
  const stands = off ? w('line.off') : (when ?? w(`line.${state === 'called-off' ? 'off' : state}`))
  return {
    href: `/circles/${slug}`,
    label: w('line.to', { name }),
    about: [stands, off ? '' : answer].filter(Boolean).join(' '),
  }
}
