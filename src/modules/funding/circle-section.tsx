import { LinkList, Section } from '../../design/index.ts'
import type { CircleSection } from '../circles/index.ts'
import { fundingWords } from './locales/index.ts'
import { yearsWords } from './years/locales/index.ts'

/** On a movement's page the way to its money; on a house's page, for who looks after it, the way to say what it brings. */
export const circleMoney: CircleSection = {
  name: 'funding.money',
  order: 45,
  async render({ locale, closed }, { slug, kind, actor }) {
    if ((await closed?.())?.includes('money')) return null
    const w = fundingWords(locale)
    const base = `/circles/${slug}/money`
    const items =
      kind === 'movement'
        ? [
            { href: base, label: w('money.link'), about: w('money.link.about') },
            { href: `${base}/routes`, label: w('route.link'), about: w('route.link.about') },
          ]
        : kind === 'organisation' && actor.keeps
          ? [
              { href: `${base}/contributions/new`, label: w('house.contribute') },
              { href: `${base}/pledges`, label: yearsWords(locale)('link.house') },
            ]
          : []
    if (items.length === 0) return null
    return (
      <Section>
        <LinkList items={items} />
      </Section>
    )
  },
}
