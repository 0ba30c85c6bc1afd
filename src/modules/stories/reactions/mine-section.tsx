import { LinkList, Section } from '../../../design/index.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { MineSection } from '../../people/index.ts'
import { ownReactionPath, reactionCodes } from './code.ts'
import { reactionWords } from './locales/index.ts'
import { type OwnReaction, ownReactions } from './queries.ts'

/** What one sent with one's account to who wrote something. */
export const mineReactions: MineSection = {
  name: 'stories.reactions',
  order: 13,
  async render({ db, house, actor, locale }) {
    if (actor.kind !== 'person') return null
    const own = await ownReactions(db, house.sealing)
    if (own.length === 0) return null
    return (
      <Section title={reactionWords(locale)('mine.own')} ruled>
        <LinkList
          items={own.map((one) => ({
            href: ownReactionPath(reactionCodes.of(house, one.id).long),
            label: sentLine(locale, one),
          }))}
        />
      </Section>
    )
  },
}

function sentLine(locale: Locale, { story, stands, answer, along, sentOn }: OwnReaction): string {
  const w = reactionWords(locale)
  const day = dayInWords(locale, sentOn)
  const sent = story
    ? w('mine.own.to', { title: story.title, day })
    : w(along ? 'mine.own.along' : 'mine.own.gone', { day })
  return [sent, stands && w('sender.stands'), answer && w('mine.own.answered')].filter(Boolean).join(' ')
}
