import { LinkList, Section } from '../../../design/index.ts'
import type { CircleSection } from '../../circles/index.ts'
import { sisterStoryWords } from './words.ts'

/** For who looks after a movement: the way to what stands with it and is of a sister. */
export const placedStories: CircleSection = {
  name: 'stories.placed',
  order: 91,
  forHosts: true,
  async render({ locale }, { slug, kind, actor }) {
    if (kind !== 'movement' || !actor.keeps) return null
    return (
      <Section>
        <LinkList
          items={[{ href: `/circles/${slug}/placed`, label: sisterStoryWords(locale)('placed.link') }]}
        />
      </Section>
    )
  },
}
