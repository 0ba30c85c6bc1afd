import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { type Asked, askedOfMe, saidOf, whereAsked } from './asked.ts'
import { peopleInItWords } from './words.ts'

/** They said nothing yet of the text as it is asked now; how they are called above their own words stands on its page. */
const isOpen = (asked: Asked) => saidOf(asked, { other: false }) === null

/** Stories in which one's own words would stand, and those one is told of in, on the page with all that is one's own. */
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
          items={[...asked.filter(isOpen), ...asked.filter((one) => !isOpen(one))].map((one) => ({
            href: whereAsked(one),
            label: w(isOpen(one) ? 'mine.one' : 'mine.answered'),
            about: one.closed ? one.place : one.title,
          }))}
        />
      </Section>
    )
  },
}
