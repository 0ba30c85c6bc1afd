import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { langOf } from '../../lang.ts'
import { kindOfStory, storyWords } from '../../words.ts'
import type { RelatedStory } from '../queries.ts'

/** What else is about the same, and what that is. */
export function Related({ locale, stories }: { locale: Locale; stories: readonly RelatedStory[] }) {
  const w = storyWords(locale)
  return (
    <section class="kv-related" lang={locale} aria-labelledby="related">
      <h2 id="related">{w('related.title')}</h2>
      <ul>
        {stories.map(({ slug, kind, title, shared, ...story }) => (
          <li>
            <a
              href={`/stories/${slug}`}
              dir="auto"
              {...(langOf(story) !== locale && { lang: langOf(story), hreflang: langOf(story) })}
            >
              {title}
            </a>
            <p class="kv-small">
              {shared.length > 0
                ? w('related.shared', { kind: kindOfStory(locale, kind), subjects: listOf(locale, shared) })
                : kindOfStory(locale, kind)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
