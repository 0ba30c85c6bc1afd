import { taker } from './taker.ts'

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

export const { add: addLooksTaker, take: takenLooks } = taker<TakenLooks>('what somebody saw', {
  looks: [],
  lookReplies: [],
})
