import type { Locale } from '../../../../platform/i18n/words.ts'
import type { StoryKind } from '../../schema.ts'
import { storyWords } from '../../words.ts'
import { kindsInParts } from '../headings.ts'

const kinds = ['failure', 'change', 'outcome', 'teaching', 'template', ...kindsInParts] as const
const helped = (kind: StoryKind) => kinds.find((one) => one === kind)

/** Questions that somebody may think of while they write this kind of thing; nothing waits for an answer. */
export function HelpfulQuestions({ locale, kind }: { locale: Locale; kind: StoryKind }) {
  const w = storyWords(locale)
  const known = helped(kind)
  if (!known) return null
  return (
    <details class="kv-fold">
      <summary>{w('help.title')}</summary>
      <p class="kv-small">{w('help.lead')}</p>
      <ul>
        {w(`help.${known}`)
          .split('\n')
          .map((question) => (
            <li>{question}</li>
          ))}
      </ul>
    </details>
  )
}
