import type { Generated } from 'kysely'
import type { Locale } from '../../../platform/i18n/words.ts'

/** From asking to joining or not; each is a step that a person takes. */
export const steps = ['asked', 'calling', 'met', 'visited', 'joined', 'not-now'] as const
export type JoinStep = (typeof steps)[number]

/** What was done with it: a step, or that they were invited to a meeting. */
export type JoinDone = Exclude<JoinStep, 'asked'> | 'invited'

/** What may join, and becomes a circle of that kind. */
export const joinKinds = ['organisation', 'partner', 'neighbourhood', 'council'] as const
export type JoinKind = (typeof joinKinds)[number]

/** How one talks on a day that was chosen: on the telephone, at our place or at theirs. */
export const dayWays = ['phone', 'ours', 'yours'] as const
export type DayWay = (typeof dayWays)[number]

interface JoinDayTable {
  id: string
  request_id: string
  starts_at: Date
  way: DayWay
  /** Of who offered it. */
  by_seat_id: string
  chosen: Generated<boolean>
}

interface JoinRequestTable {
  id: string
  movement_id: string
  region_id: string | null
  sealing_key_id: string
  name: Buffer | null
  organisation: Buffer | null
  why: Buffer | null
  phone: Buffer | null
  mail: Buffer | null
  /** They asked to stand among who thinks of joining. */
  may_list: Generated<boolean>
  locale: Generated<Locale>
  /** `YYYY-MM-DD`. */
  asked_on: string
  step: Generated<JoinStep>
  taken_by_seat_id: Generated<string | null>
  closed_on: Generated<string | null>
  circle_id: Generated<string | null>
  /** Of the code that opens it for who asked. */
  code_hash: Buffer | null
  /** Who answered the telephone; null where they wrote it themselves. */
  written_by_seat_id: string | null
  /** They said on the telephone that it may be written down. */
  agreed_aloud: Generated<boolean>
  kind: JoinKind | null
  /** Whose hosts alone it is meant for. */
  to_circle_id: string | null
  version: Generated<number>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'participants.join_request': JoinRequestTable
    'participants.join_step': {
      id: string
      number: Generated<string>
      request_id: string
      step: JoinDone
      on_day: string
      note: Buffer | null
    }
    'participants.join_day': JoinDayTable
    'participants.prospect': { request_id: string; region_id: string | null; name: string; since: string }
  }
}
