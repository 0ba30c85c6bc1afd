import { LinkList, Section } from '../../../design/index.ts'
import type { OwnWordsSection } from '../../dialogues/index.ts'
import { askedOfMe } from './asked.ts'
import { leftOutOf } from './left-out.ts'
import { peopleInItWords } from './words.ts'

/** Stories in which one's own words would stand, on the page with one's own words: for who has a card and no account too. */
export const askedOnOwnWords: OwnWordsSection = {
  name: 'stories.asked',
  async render({ db, house, locale }) {
    const [asked, left] = await Promise.all([askedOfMe(db, house.sealing), leftOutOf(db)])
    if (asked.length + left.length === 0) return null
    const w = peopleInItWords(locale)
    return (
      <Section title={w('own-words.title')} ruled>
        {asked.length > 0 ? <p>{w('own-words.body')}</p> : null}
        <LinkList
          items={[
            ...asked.map(({ id, title, closed, place }) => ({
              ...{ id, label: w('mine.one'), about: closed ? place : title },
            })),
            ...left.map(({ id, place }) => ({ id, label: w('left-out.link'), about: place })),
          ].map(({ id, ...item }) => ({ href: `/my-words-in/${id}`, ...item }))}
        />
      </Section>
    )
  },
}
