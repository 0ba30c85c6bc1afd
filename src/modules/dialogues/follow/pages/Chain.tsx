import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FireView } from '../../fire/view.ts'
import { followWords } from '../locales/index.ts'

/** The evening before and the next, for who may know of them. */
export function Chain({ locale, fire }: { locale: Locale; fire: FireView }) {
  const w = followWords(locale)
  const { earlier, later } = fire
  if (!earlier && !later) return null
  return (
    <p class="kv-small">
      {earlier ? (
        <a class="kv-line" href={`/dialogues/${earlier.id}`}>
          {w('chain.earlier', { date: longDate(locale, earlier.startsAt) })}
        </a>
      ) : null}
      {later ? (
        <a class="kv-line" href={`/dialogues/${later.id}`}>
          {w('chain.later', { date: longDate(locale, later.startsAt) })}
        </a>
      ) : null}
    </p>
  )
}
