import { LinkList, Section } from '../../../design/index.ts'
import type { OwnWordsSection } from '../../dialogues/index.ts'
import { askedOfMe, whereAsked } from './asked.ts'
import { leftOutOf } from './left-out.ts'
import { peopleInItWords } from './words.ts'

/**
 * Stories in which one's own words would stand, and those one is told of in, on the page with one's own words: for who has a card and no
 * account too.
 */
export const askedOnOwnWords: OwnWordsSection = {
  name: 'stories.asked',
  async render({ db, house, locale }) {
    const [asked, left] = await Promise.all([askedOfMe(db, house.sealing), leftOutOf(db)])
    const w = peopleInItWords(locale)
    const items = [
      ...asked.map((one) => ({ one, label: w('mine.one'), about: one.closed ? one.place : one.title })),
      ...left.map((one) => ({ one, label: w('left-out.link'), about: one.place })),
    ].map(({ one, ...item }) => ({ words: one.contributionId !== null, href: whereAsked(one), ...item }))
    return (
      <>
        {([true, false] as const).map((words) => {
          const those = items.filter((item) => item.words === words)
          if (those.length === 0) return null
          const asks = asked.some(({ contributionId }) => (contributionId !== null) === words)
          return (
            <Section title={w(words ? 'own-words.title' : 'mine.title')} ruled>
              {asks ? <p>{w(words ? 'own-words.body' : 'own-words.told')}</p> : null}
              <LinkList items={those.map(({ words: _, ...item }) => item)} />
            </Section>
          )
        })}
      </>
    )
  },
}
