import { capital } from '../../../../platform/i18n/capital.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Placed } from '../in-force.ts'
import { sisterStoryWords } from '../words.ts'

/** What a sister says above a story that is not hers, and where it comes from. */
export function PlacedAbove({
  locale,
  placed,
  address,
}: {
  locale: Locale
  placed: Placed
  address: string
}) {
  const w = sisterStoryWords(locale)
  return (
    <aside class="kv-story__placed" lang={locale} aria-label={w('by', { name: placed.by })}>
      <h2>{w('by', { name: placed.by })}</h2>
      <p class="kv-lines" dir="auto">
        {placed.introduction}
      </p>
      {placed.label ? (
        <p class="kv-small" dir="auto">
          {capital(placed.label)}
        </p>
      ) : null}
      <p class="kv-small">
        {w('from', { name: placed.from })}. <a href={address}>{w('from.link', { name: placed.from })}</a>
      </p>
    </aside>
  )
}
