import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { joinWords } from './locales/index.ts'
import { somebodyWaits } from './queries.ts'

/** For who connects: that somebody waits for a conversation. Never how many. */
export const mineConnecting: MineSection = {
  name: 'participants.connecting',
  order: 12,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person' || !(await somebodyWaits(db))) return null
    const w = joinWords(locale)
    return (
      <Section title={w('mine.title')} ruled>
        <LinkList items={[{ href: '/join/requests', label: w('mine.waits') }]} />
      </Section>
    )
  },
}
