import { Circle, PageHead } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type Around, Provenance } from '../../../../platform/provenance/index.ts'
import { halfWritten } from '../half-written.ts'
import { letterWords } from '../locales/index.ts'
import type { ClosingLetterView } from '../queries.ts'
import { LetterText } from './LetterText.tsx'

interface LetterPageProps {
  locale: Locale
  view: ClosingLetterView
  around: Around | undefined
}

/** The letter, for who was at the table. */
export function LetterPage({ locale, view, around }: LetterPageProps) {
  const w = letterWords(locale)
  return (
    <>
      <PageHead
        title={w('letter.mine')}
        lead={<span dir="auto">{view.title}</span>}
        drawing={<Circle fire="embers" />}
      >
        <p>{longDate(locale, view.startsAt)}</p>
      </PageHead>
      <LetterText locale={locale} letter={halfWritten(locale, view)} />
      <p>
        <a href={`/dialogues/${view.dialogueId}/look-back`}>{w('letter.back')}</a>
      </p>
      <Provenance locale={locale} around={around} />
    </>
  )
}
