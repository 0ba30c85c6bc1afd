import { introductions } from '../introductions/index.ts'
import { alongs, meetings } from '../introductions/meetings.ts'
import { people } from '../people/index.ts'
import { dayFrom, momentFrom } from './days.ts'
import { alongId, idOf, introductionId, meetingId, personId } from './ids.ts'
import type { Loading } from './loading.ts'

const calledBy = (slug: string) => people.find((one) => one.slug === slug)?.name ?? ''
const introduced = (slug: string) => introductions.some(({ person }) => person === slug)

/** Who gets to know whom, and what they promised each other. */
export function loadMeetings(loading: Loading): void {
  const { lay, now } = loading
  for (const [i, { introducedBy, why, sides, promises = [] }] of meetings.entries()) {
    const id = meetingId(i)
    const key = loading.makeKey()
    lay('introductions.meeting', {
      id,
      introducer_id: introducedBy ? personId(introducedBy) : null,
      introducer_name: calledBy(introducedBy ?? sides[0].person),
      sealing_key_id: key.id,
      why: key.seal(why),
      asked_at: momentFrom(now, i - 40, '20:00'),
    })
    lay(
      'introductions.meeting_side',
      ...sides.map(({ person, says, tells }, n) => {
        const other = sides[1 - n]?.person ?? ''
        return {
          meeting_id: id,
          person_id: personId(person),
          name: calledBy(person),
          meets: introduced(other) ? introductionId(other) : null,
          says: says ?? null,
          tells: tells ?? false,
        }
      }),
    )
    for (const [n, { by, dueIn, words, outcome, told }] of promises.entries()) {
      const own = loading.makeKey()
      lay('introductions.call_promise', {
        id: idOf('call promise', i, n),
        meeting_id: id,
        person_id: personId(by),
        due_on: dayFrom(now, dueIn),
        sealing_key_id: own.id,
        words: words ? own.seal(words) : null,
        outcome: outcome ?? null,
        told: told ? own.seal(told) : null,
        reminded_at: null,
        promised_at: momentFrom(now, n - 30, '20:00'),
      })
    }
  }
  for (const [i, { meeting, by, words }] of alongs.entries()) {
    const key = loading.makeKey()
    lay('introductions.asked_along', {
      id: alongId(i),
      meeting_id: meetingId(meeting),
      person_id: personId(by),
      sealing_key_id: key.id,
      words: key.seal(words),
      asked_at: momentFrom(now, -2, '20:00'),
    })
  }
}
