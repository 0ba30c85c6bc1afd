import { LinkList, Section } from '../../../design/index.ts'
import type { CircleSection } from '../../circles/index.ts'
import { barrierWords } from './locales/index.ts'

/** The way there for who looks after a movement, on its page. */
export const barriersLink: CircleSection = {
  name: 'doors.barriers',
  order: 91,
  forHosts: true,
  async render({ locale }, { slug, kind, actor }) {
    if (kind !== 'movement' || !actor.keeps) return null
    return (
      <Section>
        <LinkList items={[{ href: `/circles/${slug}/barriers`, label: barrierWords(locale)('desk.link') }]} />
      </Section>
    )
  },
}
