import { Section } from '../../../design/index.ts'
import type { CircleSection } from '../../circles/index.ts'
import { newsletterWords } from '../words.ts'

/** The way from a movement's own page to its letters. */
export const movementNewsletter: CircleSection = {
  name: 'newsletter.link',
  order: 36,
  async render({ locale }, circle) {
    if (circle.kind !== 'movement') return null
    const w = newsletterWords(locale)
    return (
      <Section title={w('section.title')} ruled>
        <p>
          <a href={`/circles/${circle.slug}/newsletter`}>{w('section.link')}</a>
        </p>
      </Section>
    )
  },
}
