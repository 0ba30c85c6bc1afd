import { LinkList, Section } from '../../design/index.ts'
import type { CircleSection } from '../circles/index.ts'
import { socialWords } from './words.ts'

/** For who looks after a movement: the way to what people elsewhere wrote back. */
export const answersLink: CircleSection = {
  name: 'social-web.answers',
  order: 92,
  async render({ locale }, { slug, kind, actor }) {
    if (kind !== 'movement' || !actor.keeps) return null
    return (
      <Section ruled>
        <LinkList items={[{ href: `/circles/${slug}/answers`, label: socialWords(locale)('link') }]} />
      </Section>
    )
  },
}
