import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import {
  InLanguage,
  kindOfStory,
  langOf,
  PlacedLine,
  storyAddress,
  type TriedStory,
  toldBy,
} from '../../stories/index.ts'
import { libraryWords } from '../locales/index.ts'
import { toldOf } from '../parts.ts'

/** What one house tried: in short, the first thing that helped and the first that pinched, and whom to ask. */
export function TriedItem({ locale, story }: { locale: Locale; story: TriedStory }) {
  const w = libraryWords(locale)
  const { kind, title, inShort, circle, circleSlug, document, placed, publishedAt } = story
  const told = (['helped', 'pinched'] as const)
    .map((what) => ({ what, text: toldOf(document, what) }))
    .filter(({ text }) => text !== undefined)
  return (
    <article class="kv-tried" {...(langOf(story) !== locale && { lang: langOf(story) })}>
      <p class="kv-shelf__kind" lang={locale}>
        {kindOfStory(locale, kind)}
        <InLanguage locale={locale} story={story} />
      </p>
      <h2 class="kv-shelf__title" dir="auto">
        <a href={storyAddress(story)}>{title}</a>
      </h2>
      {placed ? <PlacedLine locale={locale} placed={placed} /> : null}
      {inShort ? <p dir="auto">{inShort}</p> : null}
      {told.length > 0 ? (
        <dl class="kv-tried__told">
          {told.map(({ what, text }) => (
            <div>
              <dt lang={locale}>{w(`tried.${what}`)}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p class="kv-small" lang={locale}>
        {[toldBy(locale, story), longDate(locale, publishedAt)].filter(Boolean).join(' · ')}
      </p>
      {circle && circleSlug ? (
        <p class="kv-small kv-no-print" lang={locale}>
          <a href={`/circles/${circleSlug}`}>{w('tried.ask', { circle })}</a>
        </p>
      ) : null}
    </article>
  )
}
