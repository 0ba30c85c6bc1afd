import { LinkList, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { peopleInItWords } from '../../people-in-it/words.ts'
import { storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'

/** That everybody in it reads it first, and the way to who they are. */
export function WhoIsInIt({ locale, story }: { locale: Locale; story: Pick<OwnStory, 'id'> }) {
  const people = peopleInItWords(locale)
  return (
    <Section title={people('people.title')} ruled>
      <LinkList
        items={[
          {
            href: `/write/${story.id}/people`,
            label: people('people.link.from'),
            about: storyWords(locale)('write.part.people'),
          },
        ]}
      />
    </Section>
  )
}
