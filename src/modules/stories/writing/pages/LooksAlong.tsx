import { Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { togetherWords } from '../../together/words.ts'
import { storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'
import { WaysOn } from './WaysOn.tsx'

/** With whose eyes one looks at it before it is read: with one's own, and with those of others. */
export function LooksAlong({ locale, story }: { locale: Locale; story: OwnStory }) {
  const w = storyWords(locale)
  return (
    <Section title={w('write.part.along')} ruled>
      <WaysOn
        story={story}
        items={[
          { next: 'readable', label: w('readable.link'), about: w('write.part.along.oneself') },
          { next: 'readers', label: togetherWords(locale)('readers.link') },
          { next: 'writers', label: togetherWords(locale)('link') },
        ]}
      />
    </Section>
  )
}
