import { taker } from './taker.ts'

/** A time somebody looked at what was made beside what their movement stands for, as they take it along. */
export interface TakenCheck {
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
export interface TakenChecks {
  looks: TakenCheck[]
  lookReplies: { name: string; text: string; on: string }[]
}

export const { add: addChecksTaker, take: takenChecks } = taker<TakenChecks>('what somebody saw', {
  looks: [],
  lookReplies: [],
})
