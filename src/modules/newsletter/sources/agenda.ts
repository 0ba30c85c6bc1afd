import { clockTime, longDate } from '../../../platform/i18n/dates.ts'
import { kindName, publicAhead, publicTimes } from '../../gatherings/index.ts'
import { newsletterWords } from '../words.ts'
import type { NewsletterSource } from './source.ts'

/** How far ahead the letter looks, in days: to the next one and a little further. */
const ahead = 45
const most = 12

/** What everybody may come to in the weeks after the letter. */
export const agendaSource: NewsletterSource = {
  kind: 'gatherings.occurrence',
  heading: (locale) => newsletterWords(locale)('source.agenda'),
  async items(db, _house, { movementId, until }) {
    const next = await publicAhead(db, { now: until, most, circleId: movementId })
    const last = until.getTime() + ahead * 86_400_000
    return next.filter(({ startsAt }) => startsAt.getTime() < last).map(({ occurrenceId: id }) => ({ id }))
  },
  async view(db, _house, { locale }, ids) {
    const w = newsletterWords(locale)
    return (await publicTimes(db, ids)).map((one) => ({
      id: one.occurrenceId,
      title: one.title,
      ...(one.language && { titleLanguage: one.language }),
      words: [
        w('source.agenda.when', {
          kind: kindName(locale, one.kind),
          day: longDate(locale, one.startsAt),
          time: clockTime(locale, one.startsAt),
        }),
        one.place,
        // A place that says already at whose house it is says it once.
        one.house && !one.place?.startsWith(one.house) && w('source.agenda.house', { house: one.house }),
      ]
        .flatMap((said) => (said ? [ended(said.trim())] : []))
        .join(' '),
      href: one.rule ? `/gatherings/${one.id}?on=${one.occurrenceId}` : `/gatherings/${one.id}`,
      circleId: one.circleId,
    }))
  },
}

/** With one mark at its end, also where a name ends with its own. */
const ended = (said: string): string => (/[.!?…]$/.test(said) ? said : `${said}.`)
