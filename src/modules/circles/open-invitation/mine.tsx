import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { knocks } from './queries.ts'
import { openInvitationWords } from './words.ts'

/** Where somebody knocked, for hosts; once for each circle, without a number. */
export const mineKnocks: MineSection = {
  name: 'circles.knocks',
  order: 17,
  async render({ db, actor, house, locale }) {
    if (actor.kind !== 'person') return null
    const waiting = await knocks(db, house.sealing, null)
    if (waiting.length === 0) return null
    const w = openInvitationWords(locale)
    const places = new Map(waiting.map(({ slug, circle }) => [slug, circle]))
    return (
      <Section title={w('mine.title')} ruled>
        <LinkList
          items={[...places].map(([slug, circle]) => ({
            href: `/circles/${slug}/open-invitation`,
            label: w('mine.one', { circle }),
          }))}
        />
      </Section>
    )
  },
}
