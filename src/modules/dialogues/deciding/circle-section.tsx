import { LinkList, Section } from '../../../design/index.ts'
import type { CircleSection } from '../../circles/index.ts'
import { decidingWords } from './locales/index.ts'

/** On a movement's page: what young people decide there, and for who looks after it the way to lay that down. */
export const circleYoung: CircleSection = {
  name: 'dialogues.young',
  order: 50,
  async render({ locale }, { slug, kind, actor }) {
    if (kind !== 'movement') return null
    const w = decidingWords(locale)
    const items = [{ href: '/young', label: w('young.link'), about: w('young.link.about') }]
    if (actor.keeps)
      items.push({ href: `/circles/${slug}/young`, label: w('rule.link'), about: w('rule.link.about') })
    return (
      <Section>
        <LinkList items={items} />
      </Section>
    )
  },
}
