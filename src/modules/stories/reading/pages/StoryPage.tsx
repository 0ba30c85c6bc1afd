import type { Child } from 'hono/jsx'
import { PassOn, Qr } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { AboutMe, AboutMeOnPaper } from '../../../dialogues/index.ts'
import { dirOf, langOf, langOfShort } from '../../lang.ts'
import { Shown } from '../../shown/pages/Shown.tsx'
import type { Placed } from '../../sisters/in-force.ts'
import { PlacedAbove } from '../../sisters/pages/PlacedAbove.tsx'
import { kindOfStory, storyWords } from '../../words.ts'
import type { StoryView } from '../story.ts'
import type { Heading } from '../under.ts'
import type { WithinStory } from '../within.ts'
import { Byline } from './Byline.tsx'
import { Headings } from './Headings.tsx'
import { InShort } from './InShort.tsx'
import { StoryText } from './StoryText.tsx'

interface StoryProps {
  locale: Locale
  story: StoryView
  headings: readonly Heading[]
  within: WithinStory
  /** What a sister movement says of it on her own site. */
  placed: Placed | undefined
  /** Where it really is. */
  address: string
  /** The list it stands in. */
  list: string
  /** The sister whose name stands around the page. */
  under: string | undefined
  /** For who writes it, or looks after a sister. */
  links: readonly { href: string; label: string }[]
  /** Right below the text, with what one does with what one read. */
  first: readonly Child[]
  /** What stands under it. */
  sections: readonly Child[]
}

/** A story, set like a page of a book. */
export function StoryPage(props: StoryProps) {
  const { locale, story, headings, within, placed, address, list, under, links, first, sections } = props
  const movement = story.movement?.name
  const w = storyWords(locale)
  return (
    <article class="kv-story" {...(langOf(story) !== locale && { lang: langOf(story) })}>
      {placed ? <PlacedAbove locale={locale} placed={placed} address={address} /> : null}
      <p class="kv-paper-only kv-small">{movement}</p>
      <header class="kv-story__head">
        <p class="kv-story__kind" lang={locale}>
          {kindOfStory(locale, story.kind)}
        </p>
        <h1 class="kv-story__title" dir="auto">
          {story.title}
        </h1>
        <Byline locale={locale} story={story} />
      </header>
      <InShort locale={locale} inShort={story.inShort} lang={langOfShort(story, story.inShort)} />
      {story.shown ? (
        <Shown
          {...{ locale, shown: story.shown, title: story.title, heard: story.kind === 'recording' }}
          base={`/stories/${story.slug}/shown`}
        />
      ) : null}
      <div class="kv-story__body" dir={dirOf(story)}>
        <StoryText story={story} within={within} document={story.document} way={w('read.way')} />
      </div>
      <div class="kv-paper-only kv-story__paper" lang={locale}>
        <Qr text={address} label={w('read.scan')} quick />
        <p>{w('read.where')}</p>
        <p class="kv-story__address">{address}</p>
        <AboutMeOnPaper locale={locale} origin={address} />
      </div>
      {story.audience === 'everyone' ? null : (
        <p class="kv-small" lang={locale}>
          {w(`read.only.${story.audience}`)}
        </p>
      )}
      <footer class="kv-story__foot kv-no-print" lang={locale}>
        <PassOn share={w('read.share')} print={w('read.print')} />
        {first}
        <Headings locale={locale} headings={headings} under={under} />
        {sections}
        <AboutMe locale={locale} href={`/stories/${story.slug}/about-me`} />
        {story.mine ? (
          <p>
            <a href={`/write/${story.storyId}`}>{w('read.mine')}</a>
          </p>
        ) : null}
        {links.map(({ href, label }) => (
          <p>
            <a href={href}>{label}</a>
          </p>
        ))}
        <p>
          <a href={list}>{w('read.back')}</a>
        </p>
      </footer>
    </article>
  )
}
