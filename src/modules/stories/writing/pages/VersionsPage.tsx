import { LinkList, PageHead } from '../../../../design/index.ts'
import { clockTime, longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'
import type { StoryVersion } from '../versions.ts'

interface VersionsProps {
  locale: Locale
  story: OwnStory
  versions: readonly StoryVersion[]
}

/** What was kept before: each version beside the one before it. */
export function VersionsPage({ locale, story, versions }: VersionsProps) {
  const w = storyWords(locale)
  const at = `/write/${story.id}`
  return (
    <>
      <PageHead title={w('versions.title')} lead={story.title || w('mine.untitled')}>
        <p>{w('versions.lead')}</p>
      </PageHead>
      <LinkList
        items={versions.map((one) => ({
          href: `${at}/versions/${one.number}`,
          label: w('versions.one', { number: one.number }),
          about: `${whenAndWho(locale, one)}. ${w(one.saved ? 'versions.saved' : 'versions.by-itself')}`,
        }))}
      />
      <p>
        <a href={at}>{w('publish.back')}</a>
      </p>
    </>
  )
}

/** "dinsdag 3 november 2026, 14:30, Lotte" */
export const whenAndWho = (locale: Locale, { at, by }: StoryVersion): string =>
  [longDate(locale, at), clockTime(locale, at), by].filter(Boolean).join(', ')
