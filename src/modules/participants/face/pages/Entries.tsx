import type { Child } from 'hono/jsx'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { isFollowed } from '../kinds.ts'
import { faceWords } from '../locales/index.ts'
import type { EntryView } from '../queries.ts'

interface EntriesProps {
  locale: Locale
  entries: readonly EntryView[]
  /** Where to change one or tell more of it, for who may. */
  more?: (entry: EntryView) => Child
}

/** Things a place says of itself, each with the year or day beside it. */
export const Entries = ({ locale, entries, more }: EntriesProps) => (
  <ol class="kv-told">
    {entries.map((entry) => (
      <li class="kv-told__one">
        <p class="kv-told__when">{whenOf(locale, entry)}</p>
        <div class="kv-told__what">
          <Head locale={locale} entry={entry} />
          {entry.words ? <p class="kv-as-typed">{entry.words}</p> : null}
          <Below locale={locale} entry={entry} />
          {more?.(entry)}
        </div>
      </li>
    ))}
  </ol>
)

function whenOf(locale: Locale, { kind, year, untilYear, saidOn }: EntryView): string {
  if (year !== null && kind !== 'tried') return untilYear === year ? `${year}` : `${year}–${untilYear ?? ''}`
  return year === null ? dayInWords(locale, saidOn) : String(year)
}

/** How something that was tried went: said in the same way, however it went. */
function Head({ locale, entry: { outcome } }: { locale: Locale; entry: EntryView }) {
  return outcome ? <p class="kv-told__how">{faceWords(locale)(`outcome.${outcome}`)}</p> : null
}

function Below({ locale, entry }: { locale: Locale; entry: EntryView }) {
  const w = faceWords(locale)
  const { kind, toWhom, byDay, followUps, shared } = entry
  const about = [
    toWhom && w('promise.to', { whom: toWhom }),
    byDay && w('promise.by', { day: dayInWords(locale, byDay) }),
  ].filter(Boolean)
  return (
    <>
      {about.length > 0 ? <p class="kv-small">{about.join(' · ')}</p> : null}
      {shared ? null : <p class="kv-small">{w('only-own')}</p>}
      {isFollowed(kind) && followUps.length === 0 ? <p class="kv-small">{w('promise.nothing')}</p> : null}
      {followUps.length > 0 ? (
        <ol class="kv-became">
          {followUps.map((told) => (
            <li>
              <p class="kv-became__when">
                {dayInWords(locale, told.onDay)} · {w(`follow-up.${told.outcome}`)}
              </p>
              <p class="kv-as-typed">{told.words}</p>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  )
}
