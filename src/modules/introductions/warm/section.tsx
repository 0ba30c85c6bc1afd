import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { type MeetingView, myMeetings } from './queries.ts'
import { type WarmWords, warmWords } from './words.ts'

/** Whom somebody is getting to know, and who is asked for that. */
export const mineMeetings: MineSection = {
  name: 'introductions.meetings',
  order: 16,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const meetings = await myMeetings(db)
    if (meetings.length === 0) return null
    const w = warmWords(locale)
    return (
      <Section title={w('mine.title')} id="meetings" ruled>
        <LinkList
          items={meetings.map((meeting) => ({ href: `/mine/meetings/${meeting.id}`, ...lineOf(w, meeting) }))}
        />
      </Section>
    )
  },
}

function lineOf(w: WarmWords, { introduces, says, met, by, other }: MeetingView) {
  if (introduces) return { label: met ? w('mine.brought.met', { other: other ?? '' }) : w('mine.brought') }
  if (met) return { label: w('mine.met', { other: other ?? '' }) }
  if (says === 'yes') return { label: w('mine.said-yes'), about: w('mine.silent') }
  return { label: w('mine.asked', { by }), ...(says === null && { about: w('mine.your-turn') }) }
}
