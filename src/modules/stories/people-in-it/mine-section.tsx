import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { askedOfMe } from './asked.ts'
import { peopleInItWords } from './words.ts'

/** Stories in which one's own words would stand, on the page with all that is one's own. */
export const mineAskedStories: MineSection = {
  name: 'stories.asked',
  order: 12,
  async render({ db, house, actor, locale }) {
    if (actor.kind !== 'person') return null
    const asked = await askedOfMe(db, house.sealing)
    if (asked.length === 0) return null
    const w = peopleInItWords(locale)
    return (
      <Section title={w('mine.title')} ruled>
        <LinkList
          items={asked.map(({ id, title, closed, place }) => ({
            href: `/my-words-in/${id}`,
            label: w('mine.one'),
            about: closed ? place : title,
          }))}
        />
      </Section>
    )
  },
}
