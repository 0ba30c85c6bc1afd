import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { kindOfStory } from '../words.ts'
import { askedToWrite } from './queries.ts'
import { togetherWords } from './words.ts'

/** Where one is asked to write along, on the page with all that is one's own. */
export const mineAskedToWrite: MineSection = {
  name: 'stories.asked-to-write',
  order: 13,
  async render({ db, house, actor, locale }) {
    if (actor.kind !== 'person') return null
    const asked = await askedToWrite(db, house.sealing)
    if (asked.length === 0) return null
    const w = togetherWords(locale)
    return (
      <Section title={w('mine.title')} ruled>
        <LinkList
          items={asked.map(({ id, by, title, kind }) => ({
            href: `/write-along/${id}`,
            label: w('mine.one', { name: by, title: title || kindOfStory(locale, kind) }),
          }))}
        />
      </Section>
    )
  },
}
