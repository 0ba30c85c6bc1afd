import type { Slug } from '../types.ts'

/** Two who get to know each other, or may. */
export interface Meeting {
  /** Who introduced them; absent: the first asked the second. */
  introducedBy?: Slug
  why: string
  sides: [Side, Side]
  /** What they promised each other, in days from now. */
  promises?: CallPromise[]
}

interface Side {
  person: Slug
  says?: 'yes' | 'no'
  /** Whoever introduced them may know. */
  tells?: boolean
}

interface CallPromise {
  by: Slug
  dueIn: number
  words?: string
  outcome?: 'done' | 'not-yet' | 'not-done'
  told?: string
}

/** In one of the meetings, by its place in the list: whom somebody asks the other to think of. */
export const alongs: readonly { meeting: number; by: Slug; words: string }[] = [
  { meeting: 0, by: 'sander', words: 'Ken je iemand die zelf in de jeugdzorg zat, en les zou willen geven?' },
]

export const meetings: readonly Meeting[] = [
  {
    introducedBy: 'lotte',
    why: 'Jullie maken allebei lessen samen met mensen die het zelf meemaakten. Ik denk dat jullie uren kunnen praten.',
    sides: [
      { person: 'daan', says: 'yes', tells: true },
      { person: 'sander', says: 'yes', tells: true },
    ],
    promises: [
      {
        by: 'sander',
        dueIn: -12,
        words: 'Of je een keer in de klas komt drummen.',
        outcome: 'done',
        told: 'We belden een uur. In maart kom je langs.',
      },
      { by: 'daan', dueIn: 9, words: 'Welke dag in maart het wordt.' },
    ],
  },
  {
    why: 'Ik wil graag weten hoe het is als een deur op slot zit, van iemand die het durft te zeggen.',
    sides: [
      { person: 'joost', says: 'yes' },
      { person: 'mina', says: 'yes' },
    ],
    promises: [{ by: 'joost', dueIn: -2, outcome: 'not-yet', told: 'Het was druk. Volgende week echt.' }],
  },
  {
    why: 'Bij ons in de straat wil iemand ook een kring beginnen. Ik weet niet waar we moeten beginnen.',
    sides: [{ person: 'henk', says: 'yes' }, { person: 'lotte' }],
  },
]
