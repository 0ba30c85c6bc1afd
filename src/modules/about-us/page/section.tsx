import { Section } from '../../../design/index.ts'
import type { CircleSection } from '../../circles/index.ts'
import { aboutUsWords } from '../words.ts'

/** The way from a movement's own page to what it says of itself. */
export const movementAboutUs: CircleSection = {
  name: 'about-us.link',
  order: 5,
  async render({ locale }, circle) {
    if (circle.kind !== 'movement') return null
    const w = aboutUsWords(locale)
    return (
      <Section title={w('about.section')} ruled>
        <p>
          <a href={`/circles/${circle.slug}/about`}>{w('about.link')}</a>
        </p>
      </Section>
    )
  },
}
