import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { whatIs } from './pages/AnswerPage.tsx'
import { proposalsForMe } from './queries.ts'
import { endingWords } from './words.ts'

/** Proposals about a circle that wait, for whose yes they wait and who looks after it. */
export const mineProposals: MineSection = {
  name: 'circles.proposals',
  order: 15,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const proposals = await proposalsForMe(db, null)
    if (proposals.length === 0) return null
    const w = endingWords(locale)
    return (
      <Section title={w('mine.title')} ruled>
        <LinkList
          items={proposals.map((proposal) => ({
            href: `/circle-endings/${proposal.id}`,
            label: whatIs(w, proposal),
            about: w(proposal.needsMine ? 'mine.waits' : 'mine.others'),
          }))}
        />
      </Section>
    )
  },
}
