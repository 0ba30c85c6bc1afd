import { Actions, LinkButton, PageHead, PrintButton, PrintSheet } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { AboutMeOnPaper } from '../../objections/pages/AboutMe.tsx'
import { halfWritten } from '../half-written.ts'
import { letterWords } from '../locales/index.ts'
import type { ClosingLetterView, OnPaper } from '../queries.ts'
import { LetterText } from './LetterText.tsx'

interface PaperPageProps {
  locale: Locale
  view: ClosingLetterView
  people: readonly OnPaper[]
  /** Of this house. */
  origin: string
}

/** The letter on a sheet for each person who has neither a card nor an account. */
export function PaperPage({ locale, view, people, origin }: PaperPageProps) {
  const w = letterWords(locale)
  const sentAt = view.letter?.sentAt
  const count = people.length
  const lead = sentAt ? (count > 0 ? w('paper.lead', { count }) : w('paper.none')) : w('paper.not-sent')
  return (
    <>
      <div class="kv-no-print">
        <PageHead title={w('paper.title')} lead={lead} />
        <Actions>
          {sentAt && count > 0 ? <PrintButton label={w('paper.print')} /> : null}
          <LinkButton variant="quiet" href={`/dialogues/${view.dialogueId}`}>
            <span dir="auto">{view.title}</span>
          </LinkButton>
        </Actions>
      </div>
      {sentAt
        ? people.map(({ name }) => (
            <PrintSheet size="a4">
              <p dir="auto">{name ? w('paper.for', { name }) : w('paper.for.nameless')}</p>
              <p class="kv-small">{longDate(locale, sentAt)}</p>
              <LetterText locale={locale} letter={halfWritten(locale, view)} />
              <AboutMeOnPaper locale={locale} origin={origin} />
            </PrintSheet>
          ))
        : null}
    </>
  )
}
