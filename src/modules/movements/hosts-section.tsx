import { LinkList, Section } from '../../design/index.ts'
import type { CircleSection } from '../circles/index.ts'
import { coloursWords } from './colours/words.ts'
import { elsewhereWords } from './elsewhere/words.ts'
import { roomsWords } from './rooms/words.ts'
import { sistersWords } from './sisters/words.ts'
import { welcomeWords } from './welcome/words.ts'

/** To a movement's front page. */
export const frontLink: CircleSection = {
  name: 'movements.front',
  order: 90,
  async render({ locale }, { slug, kind }) {
    if (kind !== 'movement') return null
    return (
      <Section ruled>
        <LinkList items={[{ href: `/movements/${slug}`, label: welcomeWords(locale)('front') }]} />
      </Section>
    )
  },
}

/** For who looks after a movement or a house, what they may settle of its own face. */
export const hostsLinks: CircleSection = {
  name: 'movements.hosts',
  order: 90,
  forHosts: true,
  async render({ locale }, { slug, kind, actor }) {
    const movement = kind === 'movement'
    if (!actor.keeps || !(movement || kind === 'organisation')) return null
    const items = [
      ...(movement
        ? [
            { href: `/circles/${slug}/welcome`, label: welcomeWords(locale)('link') },
            { href: `/circles/${slug}/rooms`, label: roomsWords(locale)('link') },
            { href: `/circles/${slug}/elsewhere`, label: elsewhereWords(locale)('link') },
            { href: `/circles/${slug}/sisters`, label: sistersWords(locale)('link') },
          ]
        : []),
      { href: `/circles/${slug}/colours`, label: coloursWords(locale)('link') },
    ]
    return (
      <Section>
        <LinkList items={items} />
      </Section>
    )
  },
}
