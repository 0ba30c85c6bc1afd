import type { Speaker, Until } from './world.ts'

// Who may see and do what with what is kept of a Week, from the rules as they are told: it knows nothing of the database.

export interface State {
  makers: { person: number; taken: boolean; ended: boolean }[]
  erased: Set<number>
  speakers: (Speaker & { off: boolean })[]
  kept: Kept[]
}

export interface Kept {
  session: number
  recording: boolean
  gone: boolean
  /** Who is asked, by their place among the speakers, and what they said. */
  asked: Map<number, Said>
}

export interface Said {
  how: '' | 'account' | 'paper'
  until: Until
}

/** Somebody with an account; nobody: null. */
export type Who = number | null

export const makes = ({ makers }: State, who: Who) =>
  makers.some(({ person, taken, ended }) => person === who && taken && !ended)

const isOver = ({ asked }: Kept) => [...asked.values()].some(({ until }) => until === 'over')
export const isThere = (one: Kept) => !one.gone && !isOver(one)
const isAsked = ({ speakers }: State, who: Who, { asked }: Kept) =>
  who !== null && [...asked.keys()].some((speaker) => speakers[speaker]?.person === who)
const allSaidYes = ({ asked }: Kept) => asked.size > 0 && [...asked.values()].every(({ how }) => how !== '')

/** What somebody sees, as indexes. */
export function sees(state: State, who: Who) {
  const { kept, speakers } = state
  const there = kept.flatMap((one, i) => (isThere(one) ? [{ one, i }] : []))
  return {
    kept: there
      .filter(({ one }) => allSaidYes(one) || makes(state, who) || isAsked(state, who, one))
      .map(({ i }) => i),
    /** What each who is asked said: for its makers. */
    said: there.flatMap(({ one, i }) =>
      makes(state, who) ? [...one.asked].map(([speaker, { how }]) => `${i} ${speaker} ${how}`) : [],
    ),
    /** Where they are asked themselves. */
    mine: there.flatMap(({ one, i }) =>
      who === null
        ? []
        : [...one.asked.keys()].flatMap((speaker) =>
            speakers[speaker]?.person === who ? [`${i} ${speaker}`] : [],
          ),
    ),
  }
}
