import { Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { peopleInItWords } from '../../people-in-it/words.ts'
import { storyWords } from '../../words.ts'
import { WaysOn } from './WaysOn.tsx'

/** That everybody in it reads it first, and the way to who they are. */
export function WhoIsInIt({ locale }: { locale: Locale }) {
  const people = peopleInItWords(locale)
  return (
    <Section title={people('people.title')} ruled>
      <WaysOn
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
