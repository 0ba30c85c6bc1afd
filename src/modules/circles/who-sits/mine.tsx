import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { about } from './pages/LoweringPage.tsx'
import { loweringsForMe } from './queries.ts'
import { whoSitsWords } from './words.ts'

/** Proposals about who looks after a circle, for whose yes they wait and whom they are about. */
export const mineLowerings: MineSection = {
  name: 'circles.lowerings',
  order: 15,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const lowerings = await loweringsForMe(db, null)
    if (lowerings.length === 0) return null
    const w = whoSitsWords(locale)
    return (
      <Section title={w('mine.title')} ruled>
        <LinkList
          items={lowerings.map((one) => ({ href: `/circle-lowerings/${one.id}`, label: about(w, one) }))}
        />
      </Section>
    )
  },
}
