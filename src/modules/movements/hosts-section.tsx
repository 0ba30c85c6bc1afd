import { LinkList, Section } from '../../design/index.ts'
import type { CircleSection } from '../circles/index.ts'
import { coloursWords } from './colours/words.ts'

/** For who looks after a movement or a house: what they may settle of its own face. */
export const hostsLinks: CircleSection = {
  name: 'movements.hosts',
  order: 90,
  async render({ locale }, { slug, kind, actor }) {
    if (!actor.keeps || (kind !== 'movement' && kind !== 'organisation')) return null
    return (
      <Section ruled>
        <LinkList items={[{ href: `/circles/${slug}/colours`, label: coloursWords(locale)('link') }]} />
      </Section>
    )
  },
}
