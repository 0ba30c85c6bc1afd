import { LinkList, Section } from '../../design/index.ts'
import type { CircleSection } from '../circles/index.ts'
import { visionWords } from './locales/index.ts'

/** The way there from a movement's own page. */
export const visionLink: CircleSection = {
  name: 'vision.link',
  order: 6,
  async render({ locale }, { slug, kind }) {
    if (kind !== 'movement') return null
    const w = visionWords(locale)
    return (
      <Section>
        <LinkList items={[{ href: `/circles/${slug}/vision`, label: w('link'), about: w('link.about') }]} />
      </Section>
    )
  },
}
