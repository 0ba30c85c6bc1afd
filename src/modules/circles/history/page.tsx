import { EmptyState, PageHead, SummaryList } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { CircleHistory, Deed } from './queries.ts'
import { historyWords } from './words.ts'

/** What hosts did to a circle, in plain words, newest first. */
export function HistoryPage({ locale, history }: { locale: Locale; history: CircleHistory }) {
  const w = historyWords(locale)
  return (
    <>
      <PageHead title={w('title')} lead={w('lead')}>
        <p>
          <a href={`/circles/${history.slug}`}>{w('back', { name: history.name })}</a>
        </p>
      </PageHead>
      {history.deeds.length === 0 ? (
        <EmptyState>
          <p>{w('none')}</p>
        </EmptyState>
      ) : (
        <SummaryList
          rows={history.deeds.map((deed) => ({
            term: longDate(locale, deed.at),
            detail: said(locale, deed),
          }))}
        />
      )}
    </>
  )
}

/** Of these a host says why; it goes when they erase everything. */
const reasoned = ['proposed-close', 'proposed-merge', 'proposed-split', 'closed', 'merged', 'split']

/** Some deeds read differently by what came of them. */
function said(locale: Locale, { kind, by, second, other, was, becomes }: Deed): string {
  const w = historyWords(locale)
  const key = [`deed.${kind}.${becomes}`, `deed.${kind}`].find((one) => historyWords.has(one))
  if (!key || !historyWords.has(key)) throw new Error(`No words for the deed ${kind}`)
  // The days of an absence are told as people say them.
  const told = (text: string | null) =>
    ['on-leave', 'link-made'].includes(kind) && text ? dayInWords(locale, text) : (text ?? '')
  return w(key, {
    by: by ?? w('somebody'),
    second: second ?? w('somebody'),
    other: other?.name ?? w('elsewhere'),
    was: told(was),
    becomes: becomes === null && reasoned.includes(kind) ? w('reason.gone') : told(becomes),
  })
}
