import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { OwnReaction } from '../queries.ts'

/** What somebody sent, for its sender. */
export function SentWords({ locale, reaction }: { locale: Locale; reaction: OwnReaction }) {
  const { words, name, sentOn } = reaction
  return (
    <blockquote class="kv-shared" dir="auto">
      <p class="kv-lines">{words}</p>
      <footer class="kv-small">
        {name ? `${name}, ` : null}
        {dayInWords(locale, sentOn)}
      </footer>
    </blockquote>
  )
}
