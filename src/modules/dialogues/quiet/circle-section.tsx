import { LinkList, Section } from '../../../design/index.ts'
import type { CircleSection } from '../../circles/index.ts'
import { quietWords } from './locales/index.ts'

/** For whoever sits in a movement or an organisation: the way to where it stayed quiet. */
export const circleQuiet: CircleSection = {
  name: 'dialogues.quiet',
  order: 40,
  async render({ locale }, { slug, kind, actor }) {
    if (!actor.sits || (kind !== 'movement' && kind !== 'organisation')) return null
    const w = quietWords(locale)
    return (
      <Section>
        <LinkList items={[{ href: `/circles/${slug}/quiet`, label: w('link'), about: w('link.about') }]} />
      </Section>
    )
  },
}
