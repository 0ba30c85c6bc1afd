import { LinkList, PageHead, Section } from '../../../../design/index.ts'
import { DifferencesView, DocumentView, fromPlainText } from '../../../../platform/documents/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { storyWords } from '../../words.ts'
import type { StoryContent } from '../content.ts'
import type { OwnStory } from '../queries.ts'
import type { StoryVersion } from '../versions.ts'
import { whenAndWho } from './VersionsPage.tsx'

interface VersionProps {
  locale: Locale
  story: OwnStory
  version: StoryVersion
  /** Undefined: there was none. */
  before: StoryContent | undefined
  after: StoryContent
}

/** One version: what is new, gone and changed since the one before it; the first one as it was. */
export function VersionPage({ locale, story, version, before, after }: VersionProps) {
  const w = storyWords(locale)
  const at = `/write/${story.id}`
  const { number } = version
  const above = (what: 'name' | 'short', key: 'title' | 'inShort') =>
    before && before[key] !== after[key] ? (
      <Section title={w(`write.${what}`)}>
        <DifferencesView
          locale={locale}
          before={fromPlainText(before[key])}
          after={fromPlainText(after[key])}
        />
      </Section>
    ) : null
  return (
    <>
      <PageHead title={w('versions.one', { number })} lead={whenAndWho(locale, version)} />
      {above('name', 'title')}
      {above('short', 'inShort')}
      <Section title={w('write.body')}>
        <div lang={story.language}>
          {before ? (
            <DifferencesView locale={locale} before={before.document} after={after.document} />
          ) : (
            <DocumentView document={after.document} headings={3} />
          )}
        </div>
      </Section>
      <Section ruled>
        <LinkList
          items={[
            ...(before
              ? [{ href: `${at}/versions/${number - 1}`, label: w('versions.one', { number: number - 1 }) }]
              : []),
            { href: `${at}/versions`, label: w('versions.link') },
            { href: at, label: w('publish.back') },
          ]}
        />
      </Section>
    </>
  )
}
