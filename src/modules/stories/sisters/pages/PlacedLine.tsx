import { capital } from '../../../../platform/i18n/capital.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Placed } from '../in-force.ts'
import { sisterStoryWords } from '../words.ts'

/** In a list: of which sister it is, for whom besides, and why it stands here. */
export function PlacedLine({ locale, placed }: { locale: Locale; placed: Placed }) {
  const from = sisterStoryWords(locale)('from', { name: placed.from })
  return (
    <>
      <p class="kv-small" lang={locale}>
        {placed.label ? `${from}. ${capital(placed.label)}` : from}
      </p>
      <p class="kv-lines" dir="auto">
        {placed.introduction}
      </p>
    </>
  )
}
