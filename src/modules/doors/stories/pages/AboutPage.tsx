import { EmptyState, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { FeedLine, type ListAbout, type ListedStory, StoryList } from '../../../stories/index.ts'
import { storiesDoorWords } from '../locales/index.ts'

interface AboutProps {
  locale: Locale
  about: ListAbout
  around: Movement | undefined
  stories: readonly ListedStory[]
  /** Where older ones stand, where there are any. */
  older: string | undefined
  /** The page with the latest. */
  first: boolean
}

/** Everything that was written about one thing, or from one place, as far as whoever looks may read it. */
export function AboutPage({ locale, about, around, stories, older, first }: AboutProps) {
  const w = storiesDoorWords(locale)
  const { name, page, followed } = about
  return (
    <>
      <PageHead title={w(first ? 'about' : 'about.older', { name })}>
        <p>
          <a href={page}>{w('about.back', { name })}</a>
        </p>
      </PageHead>
      {stories.length === 0 ? (
        <EmptyState>
          <p>{w('about.none')}</p>
        </EmptyState>
      ) : (
        <Section wide>
          <StoryList locale={locale} stories={stories} level={2} wide around={around} />
          {older ? (
            <p>
              <a href={older}>{w('older')}</a>
            </p>
          ) : null}
          {followed ? <FeedLine locale={locale} page={page} /> : null}
        </Section>
      )}
    </>
  )
}
