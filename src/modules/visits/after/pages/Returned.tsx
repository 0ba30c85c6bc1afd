import { Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { WorkVisit } from '../../visit/queries.ts'
import { afterVisitWords } from '../locales/index.ts'

/** The visit that this one returns, and the one that returns it. */
export function Returned({ locale, visit }: { locale: Locale; visit: WorkVisit }) {
  const w = afterVisitWords(locale)
  const { returnOf, returnedBy } = visit
  if (!returnOf && !returnedBy) return null
  return (
    <Section>
      {returnOf ? (
        <p>
          <a href={`/visits/${returnOf}`}>{w('return.of')}</a>
        </p>
      ) : null}
      {returnedBy ? (
        <p>
          <a href={`/visits/${returnedBy}`}>{w('return.by')}</a>
        </p>
      ) : null}
    </Section>
  )
}
