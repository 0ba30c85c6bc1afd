import type { Generated } from 'kysely'
import type { Locale } from '../../../platform/i18n/words.ts'

/** From asking to joining or not; each is a step that a person takes. */
export const steps = ['asked', 'calling', 'met', 'visited', 'joined', 'not-now'] as const
export type JoinStep = (typeof steps)[number]

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
  version: Generated<number>
}

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    'participants.join_request': JoinRequestTable
    'participants.join_step': {
      id: string
      number: Generated<string>
      request_id: string
      step: Exclude<JoinStep, 'asked'>
      on_day: string
      note: Buffer | null
    }
    'participants.prospect': { request_id: string; region_id: string | null; name: string; since: string }
  }
}
