import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { kindOfStory, type ListedStory, langOf, PlacedLine, storyAddress } from '../../stories/index.ts'
import { libraryWords } from '../locales/index.ts'

interface ShelfProps {
  locale: Locale
  stories: readonly ListedStory[]
  /** Of what kind each is stands beside it, where a shelf holds more than one. */
  named: boolean
  /** The level of each title's heading. */
  level: 2 | 3
}

/** Titles on a shelf, each with what it is in short. */
export function Shelf({ locale, stories, named, level }: ShelfProps) {
  const Title = `h${level}` as const
  const w = libraryWords(locale)
  return (
    <ul class="kv-shelf">
      {stories.map(({ slug, kind, title, inShort, circle, publishedAt, placed, ...story }) => (
        <li class="kv-shelf__item" {...(langOf(story) !== locale && { lang: langOf(story) })}>
          {named ? (
            <p class="kv-shelf__kind" lang={locale}>
              {kindOfStory(locale, kind)}
            </p>
          ) : null}
          <Title class="kv-shelf__title" dir="auto">
            <a href={storyAddress({ slug, placed })}>{title}</a>
          </Title>
          {placed ? <PlacedLine locale={locale} placed={placed} /> : null}
          {inShort ? <p dir="auto">{inShort}</p> : null}
          <p class="kv-small" lang={locale}>
            {[circle, longDate(locale, publishedAt)].filter(Boolean).join(', ')}
            {/* A do-sheet is what one looks for to print; the other booklets are found under their story. */}
            {kind === 'guide' ? (
              <>
                {' · '}
                <a href={`/library/${slug}/booklet`}>
                  {w('booklet.link')}
                  <span class="kv-hidden"> {title}</span>
                </a>
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
