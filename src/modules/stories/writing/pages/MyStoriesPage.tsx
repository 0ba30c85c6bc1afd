import { EmptyState, LinkButton, LinkList, PageHead, Section } from '../../../../design/index.ts'
import { toPlainText } from '../../../../platform/documents/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { shortenedToWords } from '../../../../platform/text/shortened.ts'
import { peopleInItWords } from '../../people-in-it/words.ts'
import { reactionWords } from '../../reactions/locales/index.ts'
import { kindOfStory, type StoryWords, storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'

interface MineProps {
  locale: Locale
  stories: readonly OwnStory[]
  /** Where those kept before these stand, where there are any. */
  older: string | undefined
  /** Takes part somewhere to write from. */
  mayBegin: boolean
}

/** All that somebody writes or wrote: what is not out yet first. */
export function MyStoriesPage({ locale, stories, older, mayBegin }: MineProps) {
  const w = storyWords(locale)
  const parts = [
    { title: w('mine.drafts'), list: stories.filter(({ slug }) => slug === null) },
    { title: w('mine.read'), list: stories.filter(({ slug }) => slug !== null) },
  ].filter(({ list }) => list.length > 0)
  return (
    <>
      <PageHead title={w('mine.title')} lead={w('mine.lead')} />
      {mayBegin ? (
        <p>
          <LinkButton href="/write/new">{w('mine.begin')}</LinkButton>
        </p>
      ) : (
        <p>{w('begin.nowhere')}</p>
      )}
      {parts.length === 0 ? <EmptyState>{w('mine.none')}</EmptyState> : null}
      {parts.map(({ title, list }) => (
        <Section title={title} ruled>
          <LinkList
            items={list.map((story) => ({
              href: `/write/${story.id}`,
              label: calledOf(w, story),
              about: <AboutOne locale={locale} story={story} />,
            }))}
          />
        </Section>
      ))}
      {older ? (
        <p>
          <a href={older}>{w('mine.older')}</a>
        </p>
      ) : null}
    </>
  )
}

/** In characters: enough to tell one from the other where several have no title yet. */
const enough = 50

function calledOf(w: StoryWords, { title, document }: OwnStory): string {
  const begins = shortenedToWords(toPlainText(document).replace(/\s+/g, ' ').trim(), enough)
  return title || (begins ? w('mine.untitled.begins', { begins }) : w('mine.untitled'))
}

/** What it is, why nobody reads it any more, and the way to what somebody asked or said about it. */
function AboutOne({ locale, story }: { locale: Locale; story: OwnStory }) {
  const about = storyWords(locale)('mine.about', {
    kind: kindOfStory(locale, story.kind),
    place: story.circleName ?? story.movementName,
    date: longDate(locale, story.keptAt),
  })
  return (
    <>
      {about}
      {story.stopped ? (
        <>
          <br />
          {peopleInItWords(locale)('stopped')}{' '}
          <a href={`/write/${story.id}/people`}>{peopleInItWords(locale)('stopped.look')}</a>
        </>
      ) : null}
      {story.lies ? (
        <>
          <br />
          <a href={`/write/${story.id}/reactions`}>{reactionWords(locale)('own.lies')}</a>
        </>
      ) : null}
    </>
  )
}
