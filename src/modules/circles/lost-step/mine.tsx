import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { lostStepsForMe } from './queries.ts'
import { lostStepWords } from './words.ts'

/** That one's own second step is to be taken away, in every session; and whose help is asked. Before anything else. */
export const mineLostSteps: MineSection = {
  name: 'circles.lost-steps',
  order: 4,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const lost = await lostStepsForMe(db, null)
    if (lost.length === 0) return null
    const w = lostStepWords(locale)
    const items = lost.map(({ id, mine, agreedAt }) => ({
      href: mine ? '/sign-in/lost' : `/lost-steps/${id}`,
      label: w(`mine.${mine ? 'own' : 'other'}${agreedAt ? '.agreed' : ''}`),
    }))
    return (
      <Section title={w('mine.title')}>
        <LinkList items={items} />
      </Section>
    )
  },
}
