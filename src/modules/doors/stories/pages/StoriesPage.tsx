import type { Child } from 'hono/jsx'
import { Circle, EmptyState, LinkButton, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { underName } from '../../../../platform/web/under-name.ts'
import { AboutMe, type Told, ToldPair } from '../../../dialogues/index.ts'
import { libraryWords } from '../../../library/index.ts'
import { SearchBox } from '../../../search/index.ts'
import { FeedLine, LanguageChoice, type ListedStory, StoryList } from '../../../stories/index.ts'
import { storiesDoorWords } from '../locales/index.ts'
import type { Whose } from '../whose.ts'

interface StoriesPageProps {
  locale: Locale
  whose: Whose
  around: Movement | undefined
  stories: readonly ListedStory[]
  /** Where older ones stand, where there are any. */
  older: string | undefined
  told: readonly Told[]
  /** In which alone; undefined: in all. */
  language: Locale | undefined
  /** How to follow the movement from elsewhere, where it can be. */
  follow: Child
  /** The page with the latest. */
  first: boolean
}

/** What people tell, the latest first, then what came back to who said something. */
export function StoriesPage({
  locale,
  whose,
  around,
  stories,
  older,
  told,
  language,
  follow,
  first,
}: StoriesPageProps) {
  const w = storiesDoorWords(locale)
  return (
    <>
      <PageHead
        title={w(first ? (whose.all ? 'title.all' : 'title') : whose.all ? 'older.title.all' : 'older.title')}
        lead={w('lead')}
        drawing={<Circle chairs={6} open={1} fire="embers" />}
      >
        {first ? (
          <>
            <p class="kv-no-print">
              <LinkButton href={whose.share}>{w('tell')}</LinkButton>
            </p>
            <p class="kv-no-print">
              <a href="/write">{w('write')}</a>
            </p>
          </>
        ) : null}
      </PageHead>
      <SearchBox locale={locale} beside />
      {first ? (
        <ul class="kv-places kv-no-print">
          {[
            { href: underName('/library', around), label: libraryWords(locale)('title') },
            { href: underName('/themes', around), label: w('themes') },
            { href: underName('/keywords', around), label: w('finding') },
            { href: whose.letter, label: w('letter') },
          ].map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      ) : null}
      <LanguageChoice locale={locale} page={whose.page} chosen={language} />
      {stories.length + told.length === 0 ? (
        <EmptyState>
          <p>{w('none')}</p>
        </EmptyState>
      ) : null}
      {stories.length > 0 ? (
        <Section ruled={!first} wide>
          <StoryList locale={locale} stories={stories} level={2} wide around={around} />
          {older ? (
            <p>
              <a href={older}>{w('older')}</a>
            </p>
          ) : null}
          <FeedLine locale={locale} page={whose.feed} />
          {follow}
        </Section>
      ) : null}
      {first && !whose.all && around?.sisters?.length ? (
        <p>
          <a href="/stories?of=all">{w('all')}</a>
        </p>
      ) : null}
      {told.length > 0 ? (
        <Section title={w('came-back')} ruled wide>
          {told.map((one) => (
            <ToldPair locale={locale} told={one} />
          ))}
          <AboutMe locale={locale} />
        </Section>
      ) : null}
      {first ? null : (
        <p>
          <a href={whose.page}>{w('latest')}</a>
        </p>
      )}
    </>
  )
}
