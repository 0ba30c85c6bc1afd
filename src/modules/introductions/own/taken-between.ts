import type { Visit } from '../../../platform/web/visit.ts'
import { alongIn } from '../along/queries.ts'
import { allMyNotes } from '../notes/queries.ts'
import { allMyMeetings, allMyPromises } from '../warm/queries.ts'

/** Notes, and whom one is getting to know, as they are taken along: as far as one may read them. Four queries. */
export async function takenBetween({ db, house: { sealing } }: Visit) {
  const [notes, meetings, promises, along] = await Promise.all([
    allMyNotes(db, sealing),
    allMyMeetings(db, sealing),
    allMyPromises(db, sealing),
    alongIn(db, sealing),
  ])
  return {
    notes: notes.map(({ from, body, at, own }) => ({ from, text: body, at: at.toISOString(), mine: own })),
    meetings: meetings.map(({ id, by, why, says, introduces, other }) => ({
      ...{ by, why, says, other },
      introducedByMe: introduces,
      promises: promises
        .filter(({ meetingId }) => meetingId === id)
        .map(({ own, dueOn, words, outcome, told }) => ({ mine: own, dueOn, words, outcome, told })),
      askedAlong: along
        .filter(({ meetingId }) => meetingId === id)
        .map(({ own, words }) => ({ mine: own, text: words })),
    })),
  }
}
