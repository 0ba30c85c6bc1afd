import { Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { learnedWords } from '../../learned/locales/index.ts'
import type { Laid } from '../queries.ts'

/** What movements, sectors, regions and themes learned from it, by their names. */
export function LearnedHere({ locale, learned }: { locale: Locale; learned: readonly Laid[] }) {
  if (learned.length === 0) return null
  return (
    <Section title={learnedWords(locale)('question.title')} ruled>
      <ol class="kv-told">
        {learned.map(({ entryId, saidOn, words, circle }) => (
          <li class="kv-told__one">
            <p class="kv-told__when">{dayInWords(locale, saidOn)}</p>
            <div class="kv-told__what">
              <p class="kv-told__how">
                <a href={`/circles/${circle.slug}/learned#${entryId}`}>{circle.name}</a>
              </p>
              <p class="kv-as-typed kv-learned__words" dir="auto">
                {words}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
