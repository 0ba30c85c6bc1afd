import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { langOf, langOfShort } from '../../lang.ts'
import { type Around, OfSister } from '../../sisters/pages/OfSister.tsx'
import { PlacedLine } from '../../sisters/pages/PlacedLine.tsx'
import { kindOfStory, storyWords } from '../../words.ts'
import type { ListedStory } from '../listed.ts'
import { storyAddress } from '../story-address.ts'
import { toldByInSentence } from '../told-by.ts'
import { InLanguage } from './InLanguage.tsx'
import { ListedPicture } from './ListedPicture.tsx'

interface ListProps {
  locale: Locale
  stories: readonly ListedStory[]
  /** The level of each title's heading. */
  level?: 2 | 3
  /** Two beside each other where there is room, for a page that is nothing else. */
  wide?: boolean
  /** The movement around the page: what is of another says so. */
  around?: Around | undefined
}

/** Stories one under the other: the title large, in short, and a small line of who tells it. */
export function StoryList({ locale, stories, level = 3, wide = false, around }: ListProps) {
  const Title = `h${level}` as const
  return (
    <ul class={`kv-stories${wide ? ' kv-stories--wide' : ''}`}>
      {stories.map((story) => (
        <li
          class={`kv-stories__item${story.picture ? ' kv-stories__item--pictured' : ''}`}
          {...(langOf(story) !== locale && { lang: langOf(story) })}
        >
          <ListedPicture story={story} />
          <p class="kv-story__kind" lang={locale}>
            {kindOfStory(locale, story.kind)}
            <InLanguage locale={locale} story={story} />
          </p>
          <Title class="kv-stories__title" dir="auto">
            <a href={storyAddress(story)}>{story.title}</a>
          </Title>
          {story.placed ? <PlacedLine locale={locale} placed={story.placed} /> : null}
          <OfSister {...{ locale, story, around }} />
          {story.inShort ? (
            <p dir="auto" lang={langOfShort(story, story.inShort)}>
              {story.inShort}
            </p>
          ) : null}
          <p class="kv-small" lang={locale}>
            {told(locale, story)}
            <time class="kv-stories__day" datetime={story.publishedAt.toISOString()}>
              {longDate(locale, story.publishedAt)}
            </time>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Who tells it and from where, before the day. */
function told(locale: Locale, story: ListedStory): string {
  const names = toldByInSentence(locale, story)
  const by = story.bylines.length > 0 ? storyWords(locale)('read.by', { names }) : names
  return by && `${by}, `
}
