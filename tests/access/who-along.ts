import { exampleNetwork } from '../../seeds/index.ts'
import { alongs } from '../../seeds/introductions/meetings.ts'
import { alongId, meetingId } from '../../seeds/load/ids.ts'
import type { Try } from './who.ts'

// Who asks along, and who is asked, by hand.

const { meetings } = exampleNetwork

/** Below every meeting, for the two of whom both said yes. */
export const askingAlong: Try[] = meetings.map(({ sides }, i) => ({
  address: `/mine/meetings/${meetingId(i)}/along`,
  who: (walker) => {
    if (walker.kind !== 'person') return 'sign-in'
    const met = sides.every(({ says }) => says === 'yes')
    return met && sides.some(({ person }) => person === walker.person) ? 'open' : 'absent'
  },
}))

const one = (rest: string, asker: boolean): Try[] =>
  alongs.map(({ meeting, by }, i) => ({
    address: `/mine/meetings/${meetingId(meeting)}/along/${alongId(i)}${rest}`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      const between = meetings[meeting]?.sides.some(({ person }) => person === walker.person)
      return between && (walker.person === by) === asker ? 'open' : 'absent'
    },
  }))

/** What one of the two is asked, for that one alone. */
export const askedAlong = (rest = ''): Try[] => one(rest, false)
/** What one of the two asks. */
export const asksAlong = (rest: string): Try[] => one(rest, true)
