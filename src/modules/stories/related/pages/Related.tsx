import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { inLanguageOf } from '../../in-language-of.ts'
import { langOf, type Written } from '../../lang.ts'
import { OfSister } from '../../sisters/pages/OfSister.tsx'
import { kindOfStory, storyWords } from '../../words.ts'
import type { RelatedStory } from '../queries.ts'

interface RelatedProps {
  locale: Locale
  stories: readonly RelatedStory[]
  /** The name in addresses of the movement around the page. */
  around: string | undefined
}

/** What else is about the same, what that is, and of which movement where that is another. */
export function Related({ locale, stories, around }: RelatedProps) {
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
                ? w('related.shared', { kind: kindIn(locale, kind, story), subjects: listOf(locale, shared) })
                : kindIn(locale, kind, story)}
            </p>
            <OfSister locale={locale} story={story} around={around ? { slug: around } : undefined} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What it is, and in which language where that is another. */
const kindIn = (locale: Locale, kind: RelatedStory['kind'], story: Written) =>
  [kindOfStory(locale, kind), ...(langOf(story) === locale ? [] : [inLanguageOf(locale, story)])].join(', ')
