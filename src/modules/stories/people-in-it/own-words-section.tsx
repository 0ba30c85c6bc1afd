import { LinkList, Section } from '../../../design/index.ts'
import type { OwnWordsSection } from '../../dialogues/index.ts'
import { askedOfMe } from './asked.ts'
import { peopleInItWords } from './words.ts'

/** Stories in which one's own words would stand, on the page with one's own words: for who has a card and no account too. */
export const askedOnOwnWords: OwnWordsSection = {
  name: 'stories.asked',
  async render({ db, house, locale }) {
    const asked = await askedOfMe(db, house.sealing)
    if (asked.length === 0) return null
    const w = peopleInItWords(locale)
    return (
      <Section title={w('own-words.title')} ruled>
        <p>{w('own-words.body')}</p>
        <LinkList
          items={asked.map(({ id, title }) => ({
            href: `/my-words-in/${id}`,
            label: w('mine.one'),
            about: title,
          }))}
        />
      </Section>
    )
  },
}
