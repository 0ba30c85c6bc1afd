import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { callerWords } from './locales/index.ts'
import { askedOfMe } from './queries.ts'

/** Where somebody asks whether others may call me, and where they may. */
export const mineCalled: MineSection = {
  name: 'participants.called',
  order: 42,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const asked = await askedOfMe(db)
    if (asked.length === 0) return null
    const w = callerWords(locale)
    return (
      <Section title={w('mine.title')} ruled>
        <LinkList
          items={asked.map(({ seatId, circle, saidYes }) => ({
            href: `/mine/called/${seatId}`,
            label: w(saidYes ? 'mine.yes' : 'mine.asked', { circle }),
          }))}
        />
      </Section>
    )
  },
}
