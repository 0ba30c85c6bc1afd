import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { visionWords } from '../locales/index.ts'
import { remarksToMe } from './queries.ts'

/** On *Van mij*: that something is said beside what one made, never how much. */
export const mineRemarks: MineSection = {
  name: 'vision.remarks',
  order: 14,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const told = await remarksToMe(db)
    if (told.length === 0) return null
    const w = visionWords(locale)
    return (
      <Section title={w('mine.title')} ruled>
        <LinkList items={told.map(({ id }) => ({ href: `/vision/${id}`, label: w('mine.line') }))} />
      </Section>
    )
  },
}
