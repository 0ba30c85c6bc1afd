import { Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { peopleInItWords } from '../../people-in-it/words.ts'
import { storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'
import { WaysOn } from './WaysOn.tsx'

/** That everybody in it reads it first, and the way to who they are. */
export function WhoIsInIt({ locale, story }: { locale: Locale; story: OwnStory }) {
  const people = peopleInItWords(locale)
  return (
    <Section title={people('people.title')} ruled>
      <WaysOn
        story={story}
        items={[
          {
            next: 'people',
            label: people('people.link.from'),
            about: storyWords(locale)('write.part.people'),
          },
        ]}
      />
    </Section>
  )
}
