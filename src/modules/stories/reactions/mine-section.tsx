import { LinkList, Section } from '../../../design/index.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { MineSection } from '../../people/index.ts'
import { ownReactionPath, reactionCodes } from './code.ts'
import { reactionWords } from './locales/index.ts'
import { type OwnReaction, ownReactions } from './queries.ts'

/** That something lies there for who writes, never how much; and what one sent with one's account. */
export const mineReactions: MineSection = {
  name: 'stories.reactions',
  order: 13,
  async render({ db, house, actor, locale }) {
    if (actor.kind !== 'person') return null
    const [lies, own] = await Promise.all([
      db
        .selectFrom('stories.reaction as r')
        .select('r.story_id as story')
        .where('r.step', '=', 'lies')
        .where('r.story_id', 'in', (eb) =>
          eb.selectFrom(eb.fn<{ mine: string }>('stories.my_stories').as('mine')).select('mine.mine'),
        )
        .limit(1)
        .executeTakeFirst(),
      ownReactions(db, house.sealing),
    ])
    if (!lies && own.length === 0) return null
    const w = reactionWords(locale)
    return (
      <>
        {lies ? (
          <Section title={w('mine.title')} ruled>
            <LinkList items={[{ href: `/write/${lies.story}/reactions`, label: w('mine.lies') }]} />
          </Section>
        ) : null}
        {own.length > 0 ? (
          <Section title={w('mine.own')} ruled>
            <LinkList
              items={own.map((one) => ({
                href: ownReactionPath(reactionCodes.of(house, one.id).long),
                label: sentLine(locale, one),
              }))}
            />
          </Section>
        ) : null}
      </>
    )
  },
}

function sentLine(locale: Locale, { story, stands, along, sentOn }: OwnReaction): string {
  const w = reactionWords(locale)
  const day = dayInWords(locale, sentOn)
  const sent = story
    ? w('mine.own.to', { title: story.title, day })
    : w(along ? 'mine.own.along' : 'mine.own.gone', { day })
  return stands ? `${sent} ${w('sender.stands')}` : sent
}
