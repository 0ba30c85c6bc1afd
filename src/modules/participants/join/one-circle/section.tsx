import { LinkList, Section } from '../../../../design/index.ts'
import type { CircleSection } from '../../../circles/index.ts'
import { joinWords } from '../locales/index.ts'
import { openKinds } from './queries.ts'

/** On the page of a circle, for who does not sit there: a question to its hosts, and how one joins with a house. */
export const circleJoin: CircleSection = {
  name: 'participants.join',
  order: 46,
  async render({ locale, closed }, { kind, slug, name, closedOn, actor }) {
    const w = joinWords(locale)
    const leads = !actor.sits && leading.includes(kind) && !(await closed?.())?.includes('join')
    const items = [
      ...(openKinds.includes(kind) && closedOn === null && !actor.sits
        ? [{ href: `/circles/${slug}/be-here`, label: w('here.link', { name }), about: w('here.about') }]
        : []),
      ...(leads ? [{ href: '/join', label: w('link') }] : []),
    ]
    return items.length > 0 ? (
      <Section title={w('title')} ruled>
        <LinkList items={items} />
      </Section>
    ) : null
  },
}

/** Where one comes upon a movement, and may think of joining. */
const leading = ['movement', 'region', 'sector', 'organisation', 'partner', 'neighbourhood']
