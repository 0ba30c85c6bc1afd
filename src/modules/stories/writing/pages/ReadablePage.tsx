import { LinkList, PageHead, Section } from '../../../../design/index.ts'
import { toPlainText } from '../../../../platform/documents/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { ReadabilityView } from '../../../../platform/readability/index.ts'
import { storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'

/** Before others read it: three questions to the writer alone, that nobody answers for them and nothing waits for. */
export function ReadablePage({ locale, story }: { locale: Locale; story: OwnStory }) {
  const w = storyWords(locale)
  const at = `/write/${story.id}`
  const text = [story.inShort, toPlainText(story.document)].filter(Boolean).join('\n\n')
  return (
    <>
      <PageHead title={w('readable.title')} lead={w('readable.lead')} />
      <Section title={w('readable.reads')} ruled>
        <ReadabilityView locale={locale} language={story.language} text={text} />
      </Section>
      <Section title={w('readable.matters')} ruled>
        <p>{w('readable.matters.ask')}</p>
      </Section>
      <Section title={w('readable.lived')} ruled>
        <p>{w('readable.lived.ask')}</p>
      </Section>
      <LinkList
        items={[
          { href: at, label: w('publish.back') },
          { href: `${at}/publish`, label: w('readable.publish') },
        ]}
      />
    </>
  )
}
