import { LinkList, Section } from '../../../../design/index.ts'
import type { MineSection } from '../../../people/index.ts'
import { kindOfStory } from '../../words.ts'
import { togetherWords } from '../words.ts'
import { myReadings } from './queries.ts'

/** Where one reads along or is asked to, on the page with all that is one's own. */
export const mineReadings: MineSection = {
  name: 'stories.readings',
  order: 13,
  async render({ db, house, actor, locale }) {
    if (actor.kind !== 'person') return null
    const readings = await myReadings(db, house.sealing)
    if (readings.length === 0) return null
    const w = togetherWords(locale)
    return (
      <Section title={w('mine.read.title')} ruled>
        <LinkList
          items={readings.map(({ id, by, title, kind, reads }) => {
            const called = title || kindOfStory(locale, kind)
            return reads
              ? { href: `/reading-along/${id}`, label: w('mine.read.one', { title: called }) }
              : { href: `/read-along/${id}`, label: w('mine.read.asked', { name: by, title: called }) }
          })}
        />
      </Section>
    )
  },
}
