import { Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import {
  InLanguage,
  type ListedStory,
  langOf,
  PlacedLine,
  storyAddress,
  toldBy,
} from '../../../stories/index.ts'
import { frontWords } from '../locales/index.ts'

interface TwoStoriesProps {
  locale: Locale
  stories: readonly ListedStory[]
  /** Where all of them are. */
  all: string
}

/** What was written last, set like titles in a printed programme. Nothing where nothing was written. */
export function TwoStories({ locale, stories, all }: TwoStoriesProps) {
  const w = frontWords(locale)
  if (stories.length === 0) return null
  return (
    <Section title={w('stories')} ruled wide>
      <ul class="kv-front-stories">
        {stories.map(({ slug, title, inShort, bylines, circle, placed, ...story }) => (
          <li {...(langOf(story) !== locale && { lang: langOf(story) })}>
            <h3 class="kv-front-stories__title" dir="auto">
              <a href={storyAddress({ slug, placed })}>{title}</a>
            </h3>
            {placed ? <PlacedLine locale={locale} placed={placed} /> : null}
            {inShort ? <p dir="auto">{inShort}</p> : null}
            <p class="kv-small" dir="auto">
              {toldBy(locale, { bylines, circle })}
              <span lang={locale}>
                <InLanguage locale={locale} story={story} />
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={all}>{w('stories.more')}</a>
      </p>
    </Section>
  )
}
