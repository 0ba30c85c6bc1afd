import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import {
  InLanguage,
  kindOfStory,
  ListedPicture,
  type ListedStory,
  langOf,
  PlacedLine,
  storyAddress,
  toldBy,
} from '../../stories/index.ts'
import { libraryWords } from '../locales/index.ts'

interface ShelfProps {
  locale: Locale
  stories: readonly ListedStory[]
  /** Of what kind each is stands beside it, where a shelf holds more than one. */
  named: boolean
  /** The level of each title's heading. */
  level: 2 | 3
}

/** Titles on a shelf, each with what it is in short, who wrote it and when. */
export function Shelf({ locale, stories, named, level }: ShelfProps) {
  const Title = `h${level}` as const
  const w = libraryWords(locale)
  return (
    <ul class="kv-shelf">
      {stories.map((story) => (
        <li
          class={`kv-shelf__item${story.picture ? ' kv-shelf__item--pictured' : ''}`}
          {...(langOf(story) !== locale && { lang: langOf(story) })}
        >
          {named || langOf(story) !== locale ? (
            <p class="kv-shelf__kind" lang={locale}>
              {kindOfStory(locale, story.kind)}
              <InLanguage locale={locale} story={story} />
            </p>
          ) : null}
          <Title class="kv-shelf__title" dir="auto">
            <a href={storyAddress(story)}>{story.title}</a>
          </Title>
          <ListedPicture story={story} />
          {story.placed ? <PlacedLine locale={locale} placed={story.placed} /> : null}
          {story.inShort ? <p dir="auto">{story.inShort}</p> : null}
          <p class="kv-small" lang={locale}>
            {toldBy(locale, story)}
            {toldBy(locale, story) ? ' · ' : null}
            <span class="kv-stories__day">{longDate(locale, story.publishedAt)}</span>
          </p>
          {/* A do-sheet is what one looks for to print; the other booklets are found under their story. */}
          {story.kind === 'guide' ? (
            <p class="kv-small kv-no-print" lang={locale}>
              <a href={`/library/${story.slug}/booklet`}>
                {w('booklet.link')}
                <span class="kv-hidden"> {story.title}</span>
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
