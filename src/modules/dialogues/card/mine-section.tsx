import { Actions, LinkButton, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { cardWords } from './locales/index.ts'
import { mySeatsAtFires } from './queries.ts'

/** On *Van mij*: the way to one's own words, for who sat at a table. */
export const mineWords: MineSection = {
  name: 'dialogues.words',
  order: 20,
  async render({ db, actor, locale }) {
    const seats = await mySeatsAtFires(db, actor)
    if (seats.length === 0) return null
    const w = cardWords(locale)
    return (
      <Section title={w('mine.section')}>
        <p>{w('mine.section.body')}</p>
        <Actions>
          <LinkButton href="/mine/words" variant="quiet">
            {w('mine.section.link')}
          </LinkButton>
        </Actions>
      </Section>
    )
  },
}
