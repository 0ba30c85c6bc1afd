import { Section } from '../../../design/index.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import type { MineSection } from '../../people/index.ts'
import { answerWords } from './locales/index.ts'
import { PromisedList } from './pages/PromisedList.tsx'
import { promisedByMe } from './queries.ts'

/** How many promises stand on one's own page; the rest is one page further. */
const shown = 3

/** What waits for the person who looks: the answers they promised to bring. */
export const minePromises: MineSection = {
  name: 'dialogues.promises',
  order: 10,
  async render({ db, house, locale }) {
    const promised = (await promisedByMe(db)).filter(({ answerKind }) => answerKind === null)
    if (promised.length === 0) return null
    const w = answerWords(locale)
    return (
      <Section title={w('list.title')} ruled>
        <PromisedList
          locale={locale}
          promised={promised.slice(0, shown)}
          today={dayAt(house.clock.now())}
          base="/answers"
        />
        <p>
          <a href="/answers">{w('mine.more')}</a>
        </p>
      </Section>
    )
  },
}
