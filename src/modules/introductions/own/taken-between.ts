import type { Visit } from '../../../platform/web/visit.ts'
import { allMyNotes } from '../notes/queries.ts'
import { allMyMeetings, allMyPromises } from '../warm/queries.ts'

/** Notes, and whom one is getting to know, as they are taken along: as far as one may read them. Three queries. */
export async function takenBetween({ db, house: { sealing } }: Visit) {
  const [notes, meetings, promises] = await Promise.all([
    allMyNotes(db, sealing),
    allMyMeetings(db, sealing),
    allMyPromises(db, sealing),
  ])
  return {
    notes: notes.map(({ from, body, at, own }) => ({ from, text: body, at: at.toISOString(), mine: own })),
    meetings: meetings.map(({ id, by, why, says, introduces, other }) => ({
      ...{ by, why, says, other },
      introducedByMe: introduces,
      promises: promises
        .filter(({ meetingId }) => meetingId === id)
        .map(({ own, dueOn, words, outcome, told }) => ({ mine: own, dueOn, words, outcome, told })),
    })),
  }
}
