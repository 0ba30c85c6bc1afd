import type { Visit } from '../../platform/web/visit.ts'

/** A time somebody looked at what was made beside what their movement stands for, as they take it along. */
export interface TakenLook {
  movement: string
  name: string
  fits: string
  pinches: string
  proposes: string
  /** `YYYY-MM-DD` */
  on: string
  readBy: 'nobody' | 'movement' | 'everyone'
  remarks: { says: 'fits' | 'pinches' | 'proposes'; text: string }[]
}

/** What somebody saw in what others made, and answered to what was said of their own. */
export interface TakenLooks {
  looks: TakenLook[]
  lookReplies: { name: string; text: string; on: string }[]
}

type Taker = (visit: Visit) => Promise<TakenLooks>
let taker: Taker | undefined

/** The room in which people look calls this once, where its module is declared. */
export function addLooksTaker(taken: Taker): void {
  if (taker) throw new Error('What somebody saw is taken along once')
  taker = taken
}

/** Of whoever asks. */
export const takenLooks: Taker = async (visit) => (await taker?.(visit)) ?? { looks: [], lookReplies: [] }
