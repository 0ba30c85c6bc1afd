import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { reactionWords } from './locales/index.ts'

/** That something lies there for who writes, never how much. */
export const mineReactions: MineSection = {
  name: 'stories.reactions',
  order: 13,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const lies = await db
      .selectFrom('stories.reaction as r')
      .select('r.story_id as story')
      .where('r.step', '=', 'lies')
      .where('r.story_id', 'in', (eb) =>
        eb.selectFrom(eb.fn<{ mine: string }>('stories.my_stories').as('mine')).select('mine.mine'),
      )
      .limit(1)
      .executeTakeFirst()
    if (!lies) return null
    const w = reactionWords(locale)
    return (
      <Section title={w('mine.title')} ruled>
        <LinkList items={[{ href: `/write/${lies.story}/reactions`, label: w('mine.lies') }]} />
      </Section>
    )
  },
}
