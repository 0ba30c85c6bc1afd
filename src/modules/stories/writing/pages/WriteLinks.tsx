import { LinkList, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { peopleInItWords } from '../../people-in-it/words.ts'
import { ownPicturesAt } from '../../pictures/address.ts'
import { pictureWords } from '../../pictures/locales/index.ts'
import { reactionWords } from '../../reactions/locales/index.ts'
import { shownWords } from '../../shown/locales/index.ts'
import { isShownKind } from '../../shown/shown.ts'
import { storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'

/** What may stand in the text besides words. */
export function InTextLinks({ locale, story }: { locale: Locale; story: OwnStory }) {
  const at = `/write/${story.id}`
  return (
    <LinkList
      items={[
        { href: ownPicturesAt(story.id), label: pictureWords(locale)('link') },
        { href: `${at}/words`, label: peopleInItWords(locale)('quote.link') },
        ...(isShownKind(story.kind)
          ? [{ href: `${at}/${story.kind}`, label: shownWords(locale)(`${story.kind}.link`) }]
          : []),
      ]}
    />
  )
}

/** What more one can do with what one writes: looking again, and for whom it is. */
export function WriteLinks({ locale, story }: { locale: Locale; story: OwnStory }) {
  const w = storyWords(locale)
  const at = `/write/${story.id}`
  const read = story.slug
    ? [
        { href: `/stories/${story.slug}`, label: w('write.read') },
        {
          href: `${at}/reactions`,
          label: reactionWords(locale)('own.link'),
          ...(story.lies && { about: reactionWords(locale)('own.lies') }),
        },
        { href: `${at}/withdraw`, label: w('withdraw.link') },
      ]
    : []
  return (
    <>
      <Section title={w('write.more.again')} ruled>
        <LinkList
          items={[
            { href: `${at}/versions`, label: w('versions.link') },
            { href: `${at}/mine.txt`, label: w('readable.take') },
          ]}
        />
      </Section>
      <Section title={w(story.slug ? 'write.more.readers' : 'write.more.else')} ruled>
        <LinkList
          items={[
            ...read,
            { href: `${at}/throw-away`, label: w('throw.link') },
            { href: '/write', label: w('write.back') },
          ]}
        />
      </Section>
    </>
  )
}
