import { LinkList, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { togetherWords } from '../../together/words.ts'
import { storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'

/** With whose eyes one looks at it before it is read: with one's own, and with those of others. */
export function LooksAlong({ locale, story }: { locale: Locale; story: Pick<OwnStory, 'id'> }) {
  const w = storyWords(locale)
  const at = `/write/${story.id}`
  return (
    <Section title={w('write.part.along')} ruled>
      <LinkList
        items={[
          { href: `${at}/readable`, label: w('readable.link'), about: w('write.part.along.oneself') },
          { href: `${at}/readers`, label: togetherWords(locale)('readers.link') },
          { href: `${at}/writers`, label: togetherWords(locale)('link') },
        ]}
      />
    </Section>
  )
}
