import { Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { peopleInItWords } from '../../people-in-it/words.ts'
import { pictureWords } from '../../pictures/locales/index.ts'
import { reactionWords } from '../../reactions/locales/index.ts'
import { shownWords } from '../../shown/locales/index.ts'
import { isShownKind } from '../../shown/shown.ts'
import { storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'
import { WaysOn } from './WaysOn.tsx'

/** What may stand in the text besides words. */
export function InTextLinks({ locale, story }: { locale: Locale; story: OwnStory }) {
  return (
    <WaysOn
      story={story}
      items={[
        { next: 'pictures', label: pictureWords(locale)('link') },
        { next: 'words', label: peopleInItWords(locale)('quote.all') },
        ...(isShownKind(story.kind)
          ? [{ next: story.kind, label: shownWords(locale)(`${story.kind}.link`) }]
          : []),
      ]}
    />
  )
}

/** What more one can do with what one writes: looking again, and for whom it is. */
export function WriteLinks({ locale, story }: { locale: Locale; story: OwnStory }) {
  const w = storyWords(locale)
  const read = story.slug
    ? [
        { next: 'read', label: w('write.read') },
        {
          next: 'reactions',
          label: reactionWords(locale)('own.link'),
          ...(story.lies && { about: reactionWords(locale)('own.lies') }),
        },
        { next: 'withdraw', label: w('withdraw.link') },
      ]
    : []
  return (
    <>
      <Section title={w('write.more.again')} ruled>
        <WaysOn
          story={story}
          items={[
            { next: 'versions', label: w('versions.link') },
            { href: `/write/${story.id}/mine.txt`, label: w('readable.take') },
          ]}
        />
      </Section>
      <Section title={w(story.slug ? 'write.more.readers' : 'write.more.else')} ruled>
        <WaysOn
          story={story}
          items={[
            ...read,
            { next: 'throw-away', label: w('throw.link') },
            { next: 'mine', label: w('write.back') },
          ]}
        />
      </Section>
    </>
  )
}
