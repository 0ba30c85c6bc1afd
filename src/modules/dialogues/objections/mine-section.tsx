import { Section } from '../../../design/index.ts'
import { objectionsIKeep, objectionsToMine } from '../../contributions/index.ts'
import type { MineSection } from '../../people/index.ts'
import { objectionWords } from './locales/index.ts'

/** What waits for who said words that are about somebody, and for who looks after the place where they were said. */
export const mineObjections: MineSection = {
  name: 'dialogues.objections',
  order: 11,
  async render({ db, house, locale }) {
    const [mine, kept] = await Promise.all([
      objectionsToMine(db, house.sealing),
      objectionsIKeep(db, house.sealing),
    ])
    if (mine.length + kept.length === 0) return null
    const w = objectionWords(locale)
    return (
      <Section title={w('mine.title')} ruled>
        <ul>
          {mine.map(({ contributionId }) => (
            <li>
              {w('mine.words')} <a href={`/mine/words/${contributionId}/objection`}>{w('mine.words.link')}</a>
            </li>
          ))}
          {kept.map(({ id }) => (
            <li>
              {w('mine.kept')} <a href={`/objections/${id}`}>{w('mine.kept.link')}</a>
            </li>
          ))}
        </ul>
      </Section>
    )
  },
}
