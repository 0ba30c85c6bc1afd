import { Programme } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { agendaWords } from '../agenda/locales/index.ts'
import { kindName } from '../kinds.ts'
import { programmeDay } from '../time/in-words.ts'
import type { PublicGathering } from './queries.ts'

interface NextProps {
  locale: Locale
  gatherings: readonly PublicGathering[]
  now: Date
}

/** What everybody may come to, set like a programme. */
export function NextGatherings({ locale, gatherings, now }: NextProps) {
  const w = agendaWords(locale)
  return (
    <Programme
      items={gatherings.map(
        ({ id, occurrenceId, rule, title, kind, place, house, language, circleId: _, ...when }) => ({
          ...programmeDay(locale, when, now),
          title: (
            <span dir="auto" lang={language && language !== locale ? language : undefined}>
              {title}
            </span>
          ),
          href: rule ? `/gatherings/${id}?on=${occurrenceId}` : `/gatherings/${id}`,
          about: [kindName(locale, kind), place, house && w('at', { house })]
            .filter(Boolean)
            .map((text) => text.replace(/[.\s]*$/, '.'))
            .join(' '),
        }),
      )}
    />
  )
}
