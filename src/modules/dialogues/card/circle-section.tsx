import { LinkList, Section } from '../../../design/index.ts'
import type { CircleSection } from '../../circles/index.ts'
import { cardWords } from './locales/index.ts'

/** On a movement's page, for its hosts: where they go when somebody calls whose card is lost. */
export const circleDesk: CircleSection = {
  name: 'dialogues.desk',
  order: 60,
  forHosts: true,
  async render({ locale }, { kind, actor }) {
    if (kind !== 'movement' || !actor.keeps) return null
    const w = cardWords(locale)
    return (
      <Section>
        <LinkList items={[{ href: '/desk/cards', label: w('desk.title'), about: w('desk.about') }]} />
      </Section>
    )
  },
}
