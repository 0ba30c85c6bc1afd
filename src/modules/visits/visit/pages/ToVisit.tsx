import type { Locale } from '../../../../platform/i18n/words.ts'
import type { WorkVisit } from '../queries.ts'
import { titleIn } from '../title.ts'

/** Back to the visit, by what it is called. */
export const ToVisit = ({ locale, visit }: { locale: Locale; visit: WorkVisit }) => (
  <p>
    <a href={`/visits/${visit.id}`}>{titleIn(locale, visit)}</a>
  </p>
)
